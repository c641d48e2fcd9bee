import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { comparisonsBySubject, rolesByFamily } from '../../knowledge/graph/lists.ts';
import { addressOf } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
import { comparisonId } from '../../schema/pair.ts';
import { List } from '../../views/parts.tsx';
import { LinkList } from '../../views/links.tsx';
import * as words from '../../words/compare/page.ts';
import { pairsIn } from '../cards.ts';
import { EntryLink } from '../parts.tsx';
import { siteTwin } from './site-twin.tsx';

/** The comparisons that a role has a page for, as links by the other role. */
const linksOf = (knowledge: Knowledge, role: Entry<'roles'>) =>
  knowledge.byKind.roles
    .map((other) => ({ title: other.data.title, pair: comparisonId(role.id, other.id) }))
    .filter(({ pair }) => pairsIn(knowledge).has(pair))
    .map(({ title, pair }) => ({ title, address: addressOf('comparisons', pair) }));

/** The list of all comparisons: those that were written by what they are about, then every pair. */
export const compareTwin = (knowledge: Knowledge) =>
  siteTwin('/compare/', () => (
    <>
      <h2>{words.asked}</h2>
      {comparisonsBySubject(knowledge).map(({ title, entries }) => (
        <>
          <h3>{title}</h3>
          <List
            items={entries.map((comparison) => (
              <>
                <EntryLink entry={comparison} /> {comparison.data.difference}
              </>
            ))}
          />
        </>
      ))}
      <h2>{words.allPairs}</h2>
      {rolesByFamily(knowledge).map(({ title, entries }) => (
        <>
          <h3>{title}</h3>
          <p>{entries.map(({ data }) => data.title).join(', ')}</p>
          <dl>
            {entries.map((role) => (
              <>
                <dt>{words.roleAnd(role.data.title)}</dt>
                <dd>
                  <LinkList links={linksOf(knowledge, role)} />
                </dd>
              </>
            ))}
          </dl>
        </>
      ))}
    </>
  ));
