import type { Situation } from './situation.ts';

/** A child of somebody, as people say it. */
export const young = String.raw`(?:sons?|daughters?|kids?|child(?:ren)?|boys?|girls?|teen\w*|nephews?|nieces?|grand(?:sons?|daughters?|child(?:ren)?|kids?))`;

const adviser = String.raw`(?:(?:careers?|school|guidance|college|academic|vocational) )?(?:advis[eo]rs?|counsell?ors?)|(?:careers?|school|guidance) (?:officers?|leads?|coach(?:es)?|guidance)|head ?teachers?|headmasters?|headmistress|class teachers?|form tutors?`;
const studies = String.raw`(?:college|university|uni|undergrad(?:uate)?|graduate|music|audio|sound|theat(?:er|re)|film|media|art|international|mature|new|future)`;
const atCollege = String.raw`(?:${studies} )*(?:students?|undergrad(?:uate)?s?|freshm[ae]n|estudiantes?|etudiante?s?|student[ei]|estudantes?|studierende)`;
const atSchool = String.raw`(?:(?:high|secondary|middle|primary) )?(?:school )?(?:pupils?|learners?|schoolkids?|schoolboys?|schoolgirls?|teens?|teenagers?|schueler(?:in)?|alumnos?|eleves?|leerling(?:en)?)|(?:high|secondary|middle) ?school(?:er)?(?: students?)?|sixth former`;
const parent = String.raw`(?:parents?|mums?|moms?|mothers?|dads?|fathers?|guardians?|carers?|grandparents?|eltern|padres|genitori|ouders)`;

/** Whom somebody says to be or to ask for, and nothing else: "student", "I'm a parent", "for school counselors". */
const only = (whom: string): RegExp =>
  new RegExp(
    String.raw`^(?:(?:i ?a?m|i am|im|we are|for|as|(?:info(?:rmation)?|help|resources|guide) for) )?(?:(?:an?|the|my|your) )?(?:${whom})$`,
  );

/** Who one is, said alone. A job by that name is no such word: a teacher may look for work as one. */
export const whoOneIs: readonly Situation[] = [
  {
    alone: true,
    says: [only(atCollege)],
    pages: [
      '/steps/audio-engineering-degree/',
      '/steps/audio-certificate/',
      '/steps/find-funding/',
      '/schools/',
      '/steps/internship/',
      '/steps/school-preparation/',
    ],
  },
  {
    alone: true,
    says: [only(atSchool)],
    pages: [
      '/steps/school-preparation/',
      '/steps/try-a-role-this-weekend/',
      '/steps/choose-a-direction/',
      '/steps/find-funding/',
      '/schools/',
    ],
  },
  {
    alone: true,
    says: [only(parent), only(young)],
    pages: ['/for-parents/', '/steps/school-preparation/', '/steps/find-funding/', '/schools/'],
  },
  {
    alone: true,
    says: [only(adviser)],
    pages: ['/schools/', '/schools/codes/', '/steps/school-preparation/', '/for-parents/'],
  },
];
