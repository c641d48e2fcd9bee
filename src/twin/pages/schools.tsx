import { titleOf, get, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import { onTheClock } from '../../knowledge/schools/clock.ts';
import { sheetAddress } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
import { sitePageAt } from '../../schema/pages.ts';
import { PageLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { Joined } from '../parts.tsx';
import { siteTwin } from './site-twin.tsx';

interface LessonProps {
  knowledge: Knowledge;
  lesson: Entry<'lessons'>;
}

const nameOf = ({ byAddress }: Knowledge, address: string): string => {
  const page = address.replace(/#.*/, '');
  const entry = byAddress.get(page);
  return sitePageAt(page)?.title ?? (entry ? titleOf(entry) : page);
};

/** What is here for a class and for one pupil. */
const forClass = [
  ['/schools/sheet/', 'One side of Letter or A4 for each student.'],
  ['/schools/answers/', 'With the page on which each answer stands.'],
  ['/hear/', 'Short sounds without and with a fault, and rounds of ten.'],
  ['/crews/', 'Who is there at three sizes of the same work.'],
] as const;
const forOne = [
  ['/for-parents/', 'One side to give out at an evening at school.'],
  ['/schools/codes/', 'SOC, CIP, ESCO and others, role by role.'],
  [
    '/roles/',
    'Filters by nights, travel, training and more. Every role prints on one sheet and has ten questions to ask somebody who does it.',
  ],
  ['/map/', 'Every role, and how people move between them.'],
  ['/steps/school-preparation/', 'Subjects, clubs and hours the law allows.'],
  ['/plan/', 'Steps from here to a role. It asks for no name.'],
] as const;

interface PagesProps {
  knowledge: Knowledge;
  pages: readonly (readonly [address: string, says: string])[];
}

const Pages = ({ knowledge, pages }: PagesProps) => (
  <List
    items={pages
      .filter(([address]) => sitePageAt(address) ?? knowledge.byAddress.has(address))
      .map(([address, says]) => (
        <>
          <PageLink title={nameOf(knowledge, address)} address={address} />. {says}
        </>
      ))}
  />
);

/** What to have before a lesson. */
function Ready({ knowledge, lesson: { data } }: LessonProps) {
  const link = (address: string) => (
    <PageLink title={nameOf(knowledge, address)} address={address} />
  );
  return (
    <>
      <h3>Afterward each of the class can</h3>
      <List items={data.aims} />
      <h3>Have ready</h3>
      <List items={data.needs} />
      <p>
        Without a network, print{' '}
        {data.prints.roles.map((id) => (
          <>
            <PageLink title={get(knowledge, 'roles', id).data.title} address={sheetAddress(id)} />
            ,{' '}
          </>
        ))}
        each on one sheet, and {data.prints.pages.map(link)}.
      </p>
    </>
  );
}

/** A lesson by the clock. */
function Plan({ knowledge, lesson }: LessonProps) {
  return (
    <ol>
      {onTheClock(lesson.data).map(({ part, from, to }) => (
        <li>
          <p>
            {from} to {to}
          </p>
          <h3>{part.title}</h3>
          {part.page && (
            <p>
              Open: <PageLink title={nameOf(knowledge, part.page)} address={part.page} />
            </p>
          )}
          <p>{part.does}</p>
          <dl>
            {[
              ['Ask', part.ask],
              ['Listen for', part.listen],
              ['On paper', part.onPaper],
            ].map(
              ([term, said]) =>
                said && (
                  <>
                    <dt>{term}</dt>
                    <dd>{said}</dd>
                  </>
                ),
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}

/** The lesson, and what else is here for schools. */
export const schoolsTwin = (knowledge: Knowledge) =>
  siteTwin('/schools/', () => (
    <>
      <h2>For a class</h2>
      <Pages knowledge={knowledge} pages={forClass} />
      <h2>For one pupil</h2>
      <Pages knowledge={knowledge} pages={forOne} />
      <p>
        Nobody has to sign in, nothing is sold and nothing is kept about your pupils. What they mark
        in a plan stays in their own browser. You may copy and change all of it if you name where it
        is from.
      </p>
      {knowledge.byKind.lessons.map((lesson) => (
        <>
          <h2>The lesson: {lesson.data.title}</h2>
          <p>
            {lesson.data.summary} For pupils of {lesson.data.ages}. Nobody needs to have played an
            instrument.
          </p>
          <Ready knowledge={knowledge} lesson={lesson} />
          <Plan knowledge={knowledge} lesson={lesson} />
        </>
      ))}
    </>
  ));

/** The sheet of each lesson. */
export const classSheetTwin = ({ byKind }: Knowledge) =>
  siteTwin('/schools/sheet/', () =>
    byKind.lessons.map(({ data: { sheet } }) => (
      <>
        <h2>{sheet.title}</h2>
        <p>Name: Class: Date:</p>
        <p>{sheet.intro}</p>
        <ol>
          {sheet.questions.map(({ ask, parts }) => (
            <li>
              <p>{ask}</p>
              <List items={parts} />
            </li>
          ))}
        </ol>
      </>
    )),
  );

/** The answers to the sheet of each lesson, with where they are found. */
export const answersTwin = ({ byKind }: Knowledge) =>
  siteTwin('/schools/answers/', () =>
    byKind.lessons.map(({ data: { sheet } }) => (
      <>
        <h2>{sheet.title}</h2>
        <ol>
          {sheet.questions.map(({ ask, answer, found, open }) => (
            <li>
              <p>{ask}</p>
              <p>{answer}</p>
              <p>
                {open ? 'To read with it: ' : 'Found at: '}
                <Joined
                  by="; "
                  items={found.map(({ at, words }) => (
                    <PageLink title={words} address={at} />
                  ))}
                />
              </p>
            </li>
          ))}
        </ol>
      </>
    )),
  );
