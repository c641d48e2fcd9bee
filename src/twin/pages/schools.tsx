import { britishClasses } from '../../knowledge/figures/pay-in-britain.ts';
import { titleOf, get, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import { onTheClock } from '../../knowledge/schools/clock.ts';
import { sheetAddress } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
import { sitePageAt } from '../../schema/pages.ts';
import { LinkList, PageLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { filled } from '../../words/filled.ts';
import * as told from '../../words/schools/lesson.ts';
import * as words from '../../words/schools/page.ts';
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
  ['/schools/sheet/', words.sheet],
  ['/schools/answers/', words.answers],
  ['/hear/', words.hear],
  ['/crews/', words.crews],
] as const;
const britishPay = (knowledge: Knowledge): PagesProps['pages'] => {
  const address = britishClasses(knowledge);
  return address === undefined ? [] : [[address, words.britishPayTold, words.britishPay]];
};
const forOne = (knowledge: Knowledge): PagesProps['pages'] => [
  ['/for-parents/', words.forParents],
  ['/for-parents-britain/', words.forParentsInBritain],
  ['/schools/codes/', words.codes],
  ...britishPay(knowledge),
  ['/roles/', words.roles],
  ['/map/', words.map],
  ['/steps/school-preparation/', words.preparation],
  ['/steps/apprenticeship/', words.apprenticeship],
  ['/steps/audio-engineering-degree/', words.degree],
  ['/steps/find-funding/', words.funding],
  ['/plan/', words.plan],
];

interface PagesProps {
  knowledge: Knowledge;
  /** A place inside a page has a name of its own. */
  pages: readonly (readonly [address: string, says: string, name?: string])[];
}

const Pages = ({ knowledge, pages }: PagesProps) => (
  <List
    items={pages
      .filter(
        ([address, , name]) => name ?? sitePageAt(address) ?? knowledge.byAddress.has(address),
      )
      .map(([address, says, name = nameOf(knowledge, address)]) => (
        <>
          <PageLink title={name} address={address} />. {says}
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
      <h3>{told.aims}</h3>
      <List items={data.aims} />
      <h3>{told.ready}</h3>
      <List items={data.needs} />
      <p>
        {filled(told.printed, {
          roles: (
            <LinkList
              links={data.prints.roles.map((id) => ({
                title: get(knowledge, 'roles', id).data.title,
                address: sheetAddress(id),
              }))}
            />
          ),
          page: <>{data.prints.pages.map(link)}</>,
        })}
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
            {from} {told.until(to)}
          </p>
          <h3>{part.title}</h3>
          {part.page && (
            <p>
              {filled(told.open, {
                page: <PageLink title={nameOf(knowledge, part.page)} address={part.page} />,
              })}
            </p>
          )}
          <p>{part.does}</p>
          <dl>
            {[
              [told.ask, part.ask],
              [told.listen, part.listen],
              [told.onPaper, part.onPaper],
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
      <h2>{words.forClass}</h2>
      <Pages knowledge={knowledge} pages={forClass} />
      <h2>{words.forOne}</h2>
      <Pages knowledge={knowledge} pages={forOne(knowledge)} />
      <p>{words.promise}</p>
      {knowledge.byKind.lessons.map((lesson) => (
        <>
          <h2>{told.lesson(lesson.data.title)}</h2>
          <p>
            {lesson.data.summary} {told.forPupils(lesson.data.ages)}
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
        <p>{[told.name, told.group, told.date].map((one) => `${one}:`).join(' ')}</p>
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
                {filled(open ? told.toRead : told.foundAt, {
                  pages: (
                    <Joined
                      by="; "
                      items={found.map(({ at, words }) => (
                        <PageLink title={words} address={at} />
                      ))}
                    />
                  ),
                })}
              </p>
            </li>
          ))}
        </ol>
      </>
    )),
  );
