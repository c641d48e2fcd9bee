import { get, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import { pageName } from '../../knowledge/graph/page-name.ts';
import { onTheClock } from '../../knowledge/schools/clock.ts';
import { schoolPages } from '../../knowledge/schools/school-pages.ts';
import { sheetAddress } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
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

/** What to have before a lesson. */
function Ready({ knowledge, lesson: { data } }: LessonProps) {
  const link = (address: string) => (
    <PageLink title={pageName(knowledge, address) ?? address} address={address} />
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
                page: (
                  <PageLink
                    title={pageName(knowledge, part.page) ?? part.page}
                    address={part.page}
                  />
                ),
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
      {schoolPages(knowledge).map(({ title, pages }) => (
        <>
          <h2>{title}</h2>
          <List
            items={pages.map(({ says, ...page }) => (
              <>
                <PageLink {...page} />. {says}
              </>
            ))}
          />
        </>
      ))}
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
