import { z } from 'zod';
import {
  bases,
  companies,
  howOften,
  languages,
  levels,
  matches,
  moveEvidence,
  payUnits,
  places,
} from './vocabulary.ts';
import { answer, commonSkill, id, oneOf, review, text } from './common.ts';
import { isKnown } from './known.ts';
import { fromInside } from './from-inside.ts';
import { stand } from './path.ts';
import { workingDay } from './working-day.ts';

const alias = z.strictObject({
  name: text(2, 60).describe('The name as people write it.'),
  sector: id('families').optional().describe('The family in which it means this role.'),
  place: oneOf(places).default('anywhere').describe('Where it means this role.'),
  language: oneOf(languages).optional().describe('The language it is, where that is not English.'),
  note: text(3, 200).optional().describe('What to know when you meet it.'),
});

const neededSkill = z.strictObject({
  skill: id('skills').describe('The skill.'),
  level: oneOf(levels).describe('How far the job asks for it.'),
  why: text(20, 220).describe('What in this job needs it, in one sentence.'),
});

const route = z.strictObject({
  title: text(3, 60).describe('A name for the way in, such as "Through a sound company".'),
  text: text(40, 500).describe('How this way in works and for whom.'),
  steps: z.array(id('steps')).min(1).describe('The steps in order.'),
  through: id('roles').optional().describe('A role you hold on the way.'),
  timed: z
    .boolean()
    .default(false)
    .describe('Whether the time of the role is that of this way alone.'),
});

const move = z.strictObject({
  to: id('roles').describe('The role it leads to.'),
  evidence: oneOf(moveEvidence).describe('What shows that people make this move.'),
  years: answer.describe('Usual time, only where a source gives one.'),
  keep: text(20, 400).describe('What carries over.'),
  add: text(20, 400).describe('What you must learn.'),
  giveUp: text(20, 400).describe('What you leave behind.'),
  steps: z.array(id('steps')).default([]).describe('Steps that build what must be added.'),
  source: id('sources').optional().describe('Who says people make this move.'),
});

const filedUnder = z.strictObject({
  occupation: id('occupations').describe('The official class.'),
  match: oneOf(matches).describe('How well the class fits the role.'),
  why: text(30, 500).describe('Why this class, and how its figures may mislead.'),
});

const conditions = z.strictObject({
  nights: oneOf(howOften).describe('Work that runs into the night.'),
  weekends: oneOf(howOften).describe('Work on weekends.'),
  travel: oneOf(howOften).describe('Work away from home.'),
  lifting: oneOf(howOften).describe('Something heavy to lift.'),
  heights: oneOf(howOften).describe('Work at height.'),
  loud: oneOf(howOften).describe('Time in sound loud enough to need protection.'),
  company: oneOf(companies).describe('Who you share the work with.'),
  base: oneOf(bases).describe('Where you do it.'),
});

const fields = {
  title: text(3, 60).describe('Its name, in sentence case.'),
  family: id('families').optional().describe('The family it belongs to. Umbrella roles have none.'),
  spans: z
    .array(id('families'))
    .default([])
    .describe('For an umbrella role: the families it spans.'),
  summary: text(30, 170).describe('What it is, in one sentence.'),
  inShort: text(15, 40).describe(
    'What one does in it, in a few words that follow the title in a list: "Mixes what the audience hears".',
  ),
  aliases: z.array(alias).max(60).default([]).describe('What else it is called, and where.'),
  described: z
    .array(text(15, 120))
    .max(12)
    .default([])
    .describe(
      'How people put it who do not know its name, for the search: "holds the mic over the actors".',
    ),
  duties: z.array(text(15, 200)).min(5).max(9).describe('What you do: 5 to 9 duties.'),
  skills: z.array(neededSkill).min(8).max(16).describe('8 to 16 skills, each with a level.'),
  common: z
    .array(commonSkill)
    .default([])
    .describe('For an umbrella role: what everyone in it needs, as families have it.'),
  waives: z
    .array(
      z.strictObject({
        skill: id('skills').describe('A skill that is common in the family, or one to have first.'),
        why: text(20, 220).describe('Why this job does without it.'),
      }),
    )
    .default([])
    .describe('What others in the family need and this role does not, with the reason.'),
  hears: z
    .array(id('sounds'))
    .max(3)
    .default([])
    .describe('Three sounds this job listens for, the most telling first.'),
  tools: z
    .array(
      z.strictObject({
        name: text(2, 80).describe('What it is.'),
        for: text(5, 200).describe('What you use it for.'),
      }),
    )
    .min(3)
    .describe('What you work with. Names are examples, never advice to buy.'),
  answersTo: z.array(text(5, 160)).min(1).describe('Who you answer to, by kind of work.'),
  routes: z.array(route).min(2).describe('How people get in.'),
  time: answer.describe('Usual time from starting out to holding the role.'),
  moves: z.array(move).default([]).describe('Roles people move on to from this one.'),
  ...fromInside,
  payUnits: z.array(oneOf(payUnits)).min(1).describe('What you are paid by, most usual first.'),
  payAgreed: text(20, 200)
    .optional()
    .describe('Where no rate may lead: how pay is agreed, and by what unit.'),
  occupations: z.array(filedUnder).min(1).describe('The official classes it is filed under.'),
  conditions: conditions.describe('What the work does to your time and body.'),
  ...stand,
  day: workingDay.describe('One example day, in the words of "A working day".'),
  leaning: z.int().min(1).max(5).describe('1 all artistic, 3 both alike, 5 all technical.'),
  fits: text(20, 200).describe('"You …": the person this suits, in one sentence.'),
  reasonsNot: z.array(text(20, 260)).min(3).max(6).describe('Honest reasons not to.'),
  confusedWith: z
    .array(
      z.strictObject({
        title: text(3, 60).describe('What it is taken for.'),
        role: id('roles').optional().describe('The same as a role of this site, where it is one.'),
        why: text(20, 300).describe('The difference.'),
      }),
    )
    .min(1)
    .describe('What it is taken for, and the difference.'),
  ...review,
};

/** A job a person can hold. */
export const role = z
  .strictObject(fields)
  .refine((value) => Boolean(value.family) !== value.spans.length > 0, {
    error: 'give either family, or spans for an umbrella role',
    path: ['family'],
  })
  .refine((value) => (value.family === undefined) === value.common.length > 0, {
    error: 'an umbrella role has a common list of its own; any other has that of its family',
    path: ['common'],
  })
  .refine(
    ({ routes, time }) =>
      routes.every(({ timed, through }) => !timed || (isKnown(time) && !through)),
    {
      error:
        'the time of the role can be that of a way alone where it is known and begins with no role',
      path: ['routes'],
    },
  )
  .refine(({ at, offPath }) => at.length > 0 !== Boolean(offPath), {
    error: 'give the places where it stands, or offPath with the reason why at none',
    path: ['at'],
  });

export type Role = z.output<typeof role>;
export type Move = z.output<typeof move>;
export type FiledUnder = z.output<typeof filedUnder>;
export type NeededSkill = z.output<typeof neededSkill>;
