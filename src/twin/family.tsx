import { sourceNamed } from '../knowledge/figures/fact.ts';
import { classesInShort } from '../knowledge/figures/pay-short.ts';
import { tradeBoards } from '../knowledge/graph/boards.ts';
import { crewsOfFamily } from '../knowledge/graph/crews.ts';
import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import { rolesOfFamily } from '../knowledge/graph/lists.ts';
import { familyMap } from '../knowledge/graph/map.ts';
import { movesApart } from '../knowledge/parts/lists.ts';
import { familyJobs, type JobRow } from '../knowledge/jobs/family-jobs.ts';
import { placesTold } from '../knowledge/path/places-told.ts';
import { inSentence } from '../words/sentence.ts';
import { addressOf } from '../schema/address.ts';
import type { Entry } from '../schema/entry.ts';
import { howOften, pathStages } from '../schema/vocabulary.ts';
import { href } from '../site/href.ts';
import { ClassesTold } from '../views/jobs/ClassesTold.tsx';
import { LinkList, SourceLink } from '../views/links.tsx';
import { PathWords } from '../views/path/PathWords.tsx';
import { CrewList } from './crew.tsx';
import { SkillLines } from './lists.tsx';
import { MapText } from './map-text.tsx';
import { Anatomy, EntryLink, Lead, Links, targetOf } from './parts.tsx';
import { proseSections } from './prose.tsx';
import { SourceList } from './source-list.tsx';
import type { Twin } from './twin.tsx';
import * as words from '../words/family.ts';
import { filled } from '../words/filled.ts';
import { inWords } from '../words/path.ts';
import { oneJob } from '../words/crew.ts';

interface Props {
  knowledge: Knowledge;
  family: Entry<'families'>;
}

/** The signal path of a family in words, with everybody at the places where they stand. */
function FamilyPath({ knowledge, family }: Props) {
  const { own } = rolesOfFamily(knowledge, family.id);
  const places = placesTold(family.data.path, own).map((place) => ({
    ...place,
    roles: place.roles.map(targetOf),
  }));
  return (
    <>
      {own
        .filter(({ data }) => data.offPath !== undefined)
        .map((role) => (
          <p>
            <EntryLink entry={role} />: {role.data.offPath}.
          </p>
        ))}
      <details>
        <summary>{inWords}</summary>
        <PathWords places={places} />
      </details>
    </>
  );
}

function Row({
  knowledge,
  job,
  withDays,
}: {
  knowledge: Knowledge;
  job: JobRow;
  withDays: boolean;
}) {
  const { role, stage, pay, below, nights, travel, day, start } = job;
  return (
    <tr>
      <td>
        <EntryLink entry={role} />: {role.data.inShort}
      </td>
      <td>{pathStages[stage]}</td>
      <td>
        {'agreed' in pay ? (
          pay.agreed
        ) : (
          <>
            {pay.before !== undefined && `${pay.before}: `}
            <b>{pay.value}</b> {pay.context},{' '}
            <SourceLink {...sourceNamed(knowledge, pay.source.id)} />
          </>
        )}
        {below && (
          <>
            {' '}
            {below.before}: {below.value} ({below.context}),{' '}
            <SourceLink {...sourceNamed(knowledge, below.source.id)} />
          </>
        )}
      </td>
      <td>{howOften[nights]}</td>
      <td>{howOften[travel]}</td>
      {withDays && <td>{day ? `${day.span}: ${day.peaks.join('; ') || day.of}` : '–'}</td>}
      <td>
        <EntryLink entry={start} />. {job.training}
      </td>
    </tr>
  );
}

/** All jobs of a family side by side. */
function Jobs({ knowledge, family }: Props) {
  const jobs = familyJobs(knowledge, family.id);
  const { own, spanning } = rolesOfFamily(knowledge, family.id);
  const withDays = jobs.some(({ day }) => day);
  const heads = [
    ...[words.job, words.stage, words.paid, words.nights, words.travel],
    ...(withDays ? [words.exampleDay] : []),
    words.firstStep,
  ];
  return (
    <>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th>{head}</th>
            ))}
          </tr>
        </thead>
        {jobs.map((job) => (
          <Row knowledge={knowledge} job={job} withDays={withDays} />
        ))}
      </table>
      <ClassesTold classes={classesInShort(knowledge, own)} />
      <Links before={words.broadTitles} entries={spanning} />
    </>
  );
}

/** The productions of a family at three sizes. */
function Crews({ knowledge, family }: Props) {
  const crews = crewsOfFamily(knowledge, family.id);
  return (
    <>
      <h3>{oneJob}</h3>
      <CrewList knowledge={knowledge} crews={crews} />
    </>
  );
}

function Moves({ knowledge, family }: Props) {
  const apart = movesApart(knowledge, family.id);
  return (
    <>
      <h3>{words.everyMove}</h3>
      <p>
        {filled(apart.length > 0 ? words.movesThere : words.movesTold, {
          family: inSentence(family.data.title),
          pages: <LinkList links={apart} />,
          all: <a href={href('/map/')}>{words.allMoves}</a>,
        })}
      </p>
      {apart.length === 0 &&
        familyMap(knowledge, family.id).regions.map((region) => (
          <MapText knowledge={knowledge} region={region} />
        ))}
    </>
  );
}

function Body(props: Props) {
  const { knowledge, family } = props;
  const { title, summary, common } = family.data;
  const boards = tradeBoards(knowledge).some((trade) => trade.family.id === family.id);
  return (
    <>
      <Lead title={title} summary={`${summary}.`} />
      <Anatomy
        kind="families"
        prose={proseSections(knowledge, family)}
        filled={{
          'the-signal-path': { data: <FamilyPath {...props} /> },
          'the-roles': { data: <Jobs {...props} /> },
          'who-is-on-the-job': crewsOfFamily(knowledge, family.id).length > 0 && {
            data: <Crews {...props} />,
          },
          'getting-hired': boards && {
            data: (
              <p>
                <a href={href(`/jobs/#${family.id}`)}>{words.boards(inSentence(title))}</a>
              </p>
            ),
          },
          'what-everyone-needs': common.length > 0 && {
            data: <SkillLines knowledge={knowledge} needs={common} />,
          },
          'how-people-move': { data: <Moves {...props} /> },
          sources: { data: <SourceList knowledge={knowledge} entry={family} /> },
        }}
      />
    </>
  );
}

/** The page of a family. */
export const familyTwin = (knowledge: Knowledge, family: Entry<'families'>): Twin => ({
  address: addressOf('families', family.id),
  title: family.data.title,
  summary: `${family.data.summary}.`,
  reviewed: family.data.reviewed,
  noted: true,
  body: () => <Body knowledge={knowledge} family={family} />,
});
