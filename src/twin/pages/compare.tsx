import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { comparisonsBySubject, rolesByFamily } from '../../knowledge/graph/lists.ts';
import { compareParts } from '../../knowledge/parts/lists.ts';
import { addressOf } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
import { comparisonId } from '../../schema/pair.ts';
import { List } from '../../views/parts.tsx';
import { LinkList, PageLink } from '../../views/links.tsx';
import * as words from '../../words/compare/page.ts';
import { mark, markLink } from '../../words/compare/skills.ts';
import { filled } from '../../words/filled.ts';
import { pairsIn } from '../cards.ts';
import { EntryLink } from '../parts.tsx';
import { partTwins, wholeOr } from './parts.tsx';
import { siteTwin } from './site-twin.tsx';

/** The comparisons that a role has a page for, as links by the other role. */
const linksOf = (knowledge: Knowledge, role: Entry<'roles'>) =>
  knowledge.byKind.roles
    .map((other) => ({ title: other.data.title, pair: comparisonId(role.id, other.id) }))
    .filter(({ pair }) => pairsIn(knowledge).has(pair))
    .map(({ title, pair }) => ({ title, address: addressOf('comparisons', pair) }));

const PairRows = ({ comparisons }: { comparisons: readonly Entry<'comparisons'>[] }) => (
  <List
    items={comparisons.map((comparison) => (
      <>
        <EntryLink entry={comparison} /> {comparison.data.difference}
      </>
    ))}
  />
);

interface RolesProps {
  knowledge: Knowledge;
  roles: readonly Entry<'roles'>[];
}

/** Roles, each with the roles it has a page beside. */
const RolePairs = ({ knowledge, roles }: RolesProps) => (
  <dl>
    {roles.map((role) => (
      <>
        <dt>{words.roleAnd(role.data.title)}</dt>
        <dd>
          <LinkList links={linksOf(knowledge, role)} />
        </dd>
      </>
    ))}
  </dl>
);

const WholeList = ({ knowledge }: { knowledge: Knowledge }) => (
  <>
    {comparisonsBySubject(knowledge).map(({ title, entries }) => (
      <>
        <h3>{title}</h3>
        <PairRows comparisons={entries} />
      </>
    ))}
    <h2>{words.allPairs}</h2>
    {rolesByFamily(knowledge).map(({ title, entries }) => (
      <>
        <h3>{title}</h3>
        <p>{entries.map(({ data }) => data.title).join(', ')}</p>
        <RolePairs knowledge={knowledge} roles={entries} />
      </>
    ))}
  </>
);

/** The list of all comparisons: those that were written by what they are about, then every pair. */
export const compareTwin = (knowledge: Knowledge) =>
  siteTwin('/compare/', () => (
    <>
      <p>{filled(mark, { link: <PageLink title={markLink} address="/plan/" /> })}</p>
      <h2>{words.asked}</h2>
      {wholeOr(compareParts(knowledge), () => (
        <WholeList knowledge={knowledge} />
      ))}
    </>
  ));

/** The parts of the list where it is too long for one page. */
export const comparePartTwins = (knowledge: Knowledge) =>
  partTwins(compareParts(knowledge), ({ entries }) => {
    const roles = entries.filter((one) => one.kind === 'roles');
    const comparisons = entries.filter((one) => one.kind === 'comparisons');
    return roles.length > 0 ? (
      <RolePairs knowledge={knowledge} roles={roles} />
    ) : (
      <PairRows comparisons={comparisons} />
    );
  });
