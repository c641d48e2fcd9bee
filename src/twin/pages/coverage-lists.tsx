import {
  classTold,
  headlinesByKind,
  type PayHeadline,
  type PayHeadlines,
} from '../../knowledge/figures/headlines.ts';
import type { Coverage } from '../../knowledge/graph/coverage.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { openQuestions } from '../../knowledge/graph/open-questions.ts';
import { coverageParts, openIn, payIn } from '../../knowledge/parts/coverage-parts.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import { kinds } from '../../schema/kinds.ts';
import { List } from '../../views/parts.tsx';
import { EntryLink } from '../parts.tsx';
import { partTwins } from './parts.tsx';
import * as words from '../../words/coverage.ts';
import * as counts from '../../words/counts.ts';
import { counted } from '../../words/plural.ts';

/** The pages that leave a question open. */
const Pages = ({ entries }: { entries: readonly AnyEntry[] }) => (
  <List
    items={entries.map((entry) => (
      <EntryLink entry={entry} />
    ))}
  />
);

/** The questions that stay open, by the kind they are asked of. */
export const OpenTold = ({ unknown }: Coverage) => (
  <>
    {[...Map.groupBy(openQuestions(unknown), ({ kind }) => kind)].map(([kind, questions]) => (
      <>
        <p>{words.ofEach(kinds[kind].one)}</p>
        {questions.map(({ title, entries }) => (
          <>
            <h3>{title}</h3>
            <p>{counted(entries.length, kinds[kind].one, kind)}</p>
            <Pages entries={entries} />
          </>
        ))}
      </>
    ))}
  </>
);

const PayRows = ({ roles }: { roles: readonly PayHeadline[] }) => (
  <List
    items={roles.map((one) => (
      <>
        <EntryLink entry={one.role} /> {one.by === 'rate' && `${one.words} `}
        {classTold(one)}
      </>
    ))}
  />
);

/** What stands first for pay, by what it is. */
export const PayTold = ({ roles }: PayHeadlines) => (
  <>
    {headlinesByKind(roles).map(({ title, entries }) => (
      <>
        <h3>{title}</h3>
        <p>{counts.roles(entries.length)}</p>
        <PayRows roles={entries} />
      </>
    ))}
  </>
);

/** The parts of the page of coverage where it is too long for one. */
export const coveragePartTwins = (knowledge: Knowledge) =>
  partTwins(coverageParts(knowledge), ({ entries }) => {
    const roles = payIn(entries);
    return roles.length > 0 ? <PayRows roles={roles} /> : <Pages entries={openIn(entries)} />;
  });
