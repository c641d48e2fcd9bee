import { generalBoards, tradeBoards } from '../../knowledge/graph/boards.ts';
import type { Group } from '../../knowledge/graph/by-letter.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { rolesByFamily } from '../../knowledge/graph/lists.ts';
import { englishAliases } from '../../knowledge/graph/role-names.ts';
import { jobParts } from '../../knowledge/parts/lists.ts';
import type { Entry } from '../../schema/entry.ts';
import { placeShort } from '../../schema/vocabulary.ts';
import { BoardsTold, NamesTold } from '../../views/jobs/BoardsTold.tsx';
import { List } from '../../views/parts.tsx';
import * as words from '../../words/jobs/page.ts';
import { EntryLink } from '../parts.tsx';
import { partTwins, wholeOr } from './parts.tsx';
import { siteTwin } from './site-twin.tsx';

/** Job boards by country. */
const Boards = ({ groups }: { groups: readonly Group<Entry<'boards'>>[] }) => (
  <>
    {groups.map(({ title, entries }) => (
      <>
        <h4>{title}</h4>
        <List
          items={entries.map(({ data }) => (
            <>
              <a href={data.action}>{data.title}</a>
              <p>{data.note}</p>
            </>
          ))}
        />
      </>
    ))}
  </>
);

/** Roles, each with what else it may be called. */
const Names = ({ roles }: { roles: readonly Entry<'roles'>[] }) => (
  <List
    items={roles.map((role) => {
      const names = englishAliases(role.data).map(({ name, place }) =>
        place === 'anywhere' ? name : `${name} (${placeShort[place]})`,
      );
      return (
        <>
          <EntryLink entry={role} />
          {names.length > 0 && `: ${names.join(', ')}`}
        </>
      );
    })}
  />
);

/** The boards of each trade. */
const TradeBoards = ({ trades }: { trades: ReturnType<typeof tradeBoards> }) => (
  <>
    {trades.length > 0 && <h2>{words.ofOneTrade}</h2>}
    {trades.map(({ family, count: boards, byPlace }) => (
      <>
        <h3>{family.data.title}</h3>
        <p>{words.boards(boards)}</p>
        <Boards groups={byPlace} />
      </>
    ))}
  </>
);

/** All job boards, and the names to search for. */
export const jobsTwin = (knowledge: Knowledge) => {
  const parts = jobParts(knowledge);
  return siteTwin('/jobs/', () => (
    <>
      {generalBoards(knowledge).length > 0 && <h2>{words.forEveryTrade}</h2>}
      <Boards groups={generalBoards(knowledge)} />
      {wholeOr(parts, () => (
        <TradeBoards trades={tradeBoards(knowledge)} />
      ))}
      <BoardsTold />
      {parts.length === 0 && <NamesTold />}
      {parts.length === 0 &&
        rolesByFamily(knowledge).map(({ title, entries }) => (
          <>
            <h3>{title}</h3>
            <p>{words.jobs(entries.length)}</p>
            <Names roles={entries} />
          </>
        ))}
    </>
  ));
};

/** The parts of the page of jobs where it is too long for one. */
export const jobPartTwins = (knowledge: Knowledge) =>
  partTwins(jobParts(knowledge), ({ id, entries }) => (
    <>
      <TradeBoards trades={tradeBoards(knowledge).filter(({ family }) => family.id === id)} />
      <NamesTold />
      <Names roles={entries} />
    </>
  ));
