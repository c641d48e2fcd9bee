import { formatDay } from '../../knowledge/figures/format.ts';
import { filingsOf } from '../../knowledge/figures/pay.ts';
import { elseInBritain } from '../../knowledge/figures/pay-in-britain.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { sourcesOf } from '../../knowledge/graph/sources.ts';
import { skillsByLevel } from '../../knowledge/levels/by-level.ts';
import { pathOf, standTold } from '../../knowledge/path/told.ts';
import { waysTo } from '../../knowledge/plan/ways-to.ts';
import { inSentence } from '../../words/sentence.ts';
import { askAddress, sheetAddress } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
import { levels, matches, schemeShort } from '../../schema/vocabulary.ts';
import { List } from '../../views/parts.tsx';
import { PayInBritain } from '../../views/pay-in-britain.tsx';
import { Titled } from '../lists.tsx';
import { EntryLink, Lead } from '../parts.tsx';
import { proseSections } from '../prose.tsx';
import { SourcesHere } from '../source-list.tsx';
import type { Twin } from '../twin.tsx';
import { headings as sectionHeadings } from '../../words/sections.ts';
import { RoleFacts } from './facts.tsx';
import * as words from '../../words/role/papers.ts';
import { filled } from '../../words/filled.ts';

interface Props {
  knowledge: Knowledge;
  role: Entry<'roles'>;
}

const headings = sectionHeadings.roles;

function Sheet({ knowledge, role }: Props) {
  const { title, summary, skills, routes, fits, reasonsNot, reviewed } = role.data;
  const prose = proseSections(knowledge, role, { cites: false });
  const britain = elseInBritain(knowledge, role);
  const ways = waysTo(knowledge, role);
  const codes = filingsOf(knowledge, role).map(
    ({ occupation: { data }, match }) =>
      `${schemeShort[data.scheme]} ${data.code}, ${data.title} (${inSentence(matches[match])})`,
  );
  return (
    <>
      <Lead title={title} summary={summary} />
      <RoleFacts knowledge={knowledge} role={role} sheet />
      {britain && <PayInBritain {...britain} />}
      <p>{standTold(pathOf(knowledge, role), role)}</p>
      <h2>{words.whatTheWorkIs}</h2>
      {prose.get('what-you-do')}
      <h2>{words.skillsAsked}</h2>
      {skillsByLevel(knowledge, skills).map(({ level, skills: these }) => (
        <p>
          {these.map((skill) => skill.data.title).join(', ')}: <strong>{levels[level]}</strong>
        </p>
      ))}
      <h2>{words.waysIn}</h2>
      {routes.map(({ title: way }, index) => (
        <p>
          <strong>{way}:</strong>{' '}
          {(ways[index] ?? [])
            .slice(0, -1)
            .map((place) => place.data.title)
            .join(' → ')}
        </p>
      ))}
      <h2>{headings['it-suits-you-if']}</h2>
      <p>{fits}</p>
      <h2>{headings['reasons-not-to']}</h2>
      <List items={reasonsNot} />
      <h2>{headings['try-it-this-weekend']}</h2>
      {prose.get('try-it-this-weekend')}
      <h2>{words.whereFiled}</h2>
      <p>{codes.join('; ')}.</p>
      <h2>{headings.sources}</h2>
      <SourcesHere sources={sourcesOf(knowledge, role)} />
      <p>{filled(words.allOfIt, { day: formatDay(reviewed), page: <EntryLink entry={role} /> })}</p>
    </>
  );
}

/** A role on one sheet of paper. */
export const sheetTwin = (knowledge: Knowledge, role: Entry<'roles'>): Twin => ({
  address: sheetAddress(role.id),
  title: words.titleOfSheetTwin(role.data.title),
  summary: role.data.summary,
  reviewed: role.data.reviewed,
  body: () => <Sheet knowledge={knowledge} role={role} />,
});

/** The steps that say where to find somebody, and how to ask. */
const asking = ['talk-to-someone-doing-it', 'shadow-a-show', 'join-a-professional-association'];

function Ask({ knowledge, role }: Props) {
  const { title, ask } = role.data;
  const { questions, turns, message } = ask;
  const steps = asking.flatMap((id) => knowledge.byId.steps.get(id) ?? []);
  return (
    <>
      <Lead title={words.questionsFor(title)} summary={words.whoCanAnswer} />
      <ol>
        {questions.map((question) => (
          <li>{question}</li>
        ))}
      </ol>
      <h2>{words.whichAnswer}</h2>
      <p>
        {words.question(turns.question)}. {turns.answer}
      </p>
      <h2>{words.messageToSend}</h2>
      <p>{words.aboutMessage}</p>
      <blockquote>{message}</blockquote>
      {steps.length > 0 && (
        <>
          <h2>{words.whereToFind}</h2>
          <ul>
            {steps.map((step) => (
              <Titled entry={step} says={step.data.summary} />
            ))}
          </ul>
        </>
      )}
      <p>
        <EntryLink entry={role} words={words.allAboutRole} />
      </p>
    </>
  );
}

/** What to ask somebody who holds a role. */
export const askTwin = (knowledge: Knowledge, role: Entry<'roles'>): Twin => ({
  address: askAddress(role.id),
  title: words.questionsFor(role.data.title),
  summary: words.whoCanAnswer,
  reviewed: role.data.reviewed,
  body: () => <Ask knowledge={knowledge} role={role} />,
});
