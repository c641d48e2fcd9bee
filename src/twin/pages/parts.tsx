import type { ComponentChildren } from 'preact';
import type { Group } from '../../knowledge/graph/by-letter.ts';
import type { Part } from '../../knowledge/parts/parts.ts';
import { sitePages } from '../../schema/pages.ts';
import { PageLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { Lead } from '../parts.tsx';
import type { Twin } from '../twin.tsx';
import { filled } from '../../words/filled.ts';
import * as words from '../../words/parts.ts';

/** Where the parts of a list stand that is too long for one page. */
const PartLinks = ({ parts }: { parts: readonly Part[] }) => (
  <List
    items={parts.map(({ title, address, told }) => (
      <>
        <PageLink title={title} address={address} />: {told}
      </>
    ))}
  />
);

/** A list where it is whole, or else where its parts stand. */
export const wholeOr = (parts: readonly Part[], whole: () => ComponentChildren) =>
  parts.length > 0 ? <PartLinks parts={parts} /> : whole();

/** The parts that a part stands between. */
function BeforeAndAfter({ list, before, after }: Part) {
  const link = ({ title, address }: Pick<Part, 'title' | 'address'>) => (
    <PageLink title={words.titled(sitePages[list].title, title)} address={address} />
  );
  return (
    <>
      {before && <p>{filled(words.toBefore, { part: link(before) })}</p>}
      {after && <p>{filled(words.toAfter, { part: link(after) })}</p>}
    </>
  );
}

/** The twins of the parts of a list; none where it is whole. */
export const partTwins = <Thing,>(
  parts: readonly Part<Thing>[],
  rows: (group: Group<Thing>) => ComponentChildren,
): Twin[] =>
  parts.map((part) => {
    const title = words.titled(sitePages[part.list].title, part.title);
    return {
      ...{ address: part.address, title, summary: part.told },
      body: () => (
        <>
          <Lead title={title} summary={part.told} />
          {rows(part.group)}
          <BeforeAndAfter {...part} />
        </>
      ),
    };
  });
