import { h } from 'preact';
import { formatDay } from '../knowledge/figures/format.ts';
import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import { sourcesOf } from '../knowledge/graph/sources.ts';
import type { AnyEntry, Entry } from '../schema/entry.ts';
import { addressOf } from '../schema/address.ts';
import { href } from '../site/href.ts';
import { SourceLink } from '../views/links.tsx';
import { ReviewTold } from '../views/ReviewTold.tsx';
import { checkedOn } from '../words/source.ts';
import { alsoSources } from '../words/page.ts';

/** The tag of the place where the sources of a text stand: those it numbers are known at its end alone. */
export const sourcesTag = 'sources-of-text';

type Source = Entry<'sources'>;

/** Where a source is, and when it was last read. */
export const readOf = ({ data: { url, reviewed } }: Source) => (
  <>
    {', '}
    {url && <a href={url}>{url}</a>}
    {url && ', '}
    {checkedOn(formatDay(reviewed))}
  </>
);

/** Sources that no number in the text stands for. */
export const OtherSources = ({ sources, also }: { sources: readonly Source[]; also: boolean }) => (
  <>
    {also && sources.length > 0 && <p>{alsoSources}</p>}
    <ul>
      {sources.map((source) => (
        <li>
          <SourceLink id={source.id} title={source.data.short} />
          {readOf(source)}
        </li>
      ))}
    </ul>
  </>
);

/** The sources that no number of those cited stands for. */
export const othersThan = (sources: readonly Source[], cited: ReadonlyMap<string, string>) =>
  sources.filter(({ id }) => !cited.has(href(addressOf('sources', id))));

/** The place of the sources alone, of which none need be left out. */
export const SourcesHere = ({ sources }: { sources: readonly Source[] }) =>
  h(sourcesTag, { sources } as object);

/** What a page rests on, and when it was last read against it. */
export function SourceList({ knowledge, entry }: { knowledge: Knowledge; entry: AnyEntry }) {
  const sources = sourcesOf(knowledge, entry);
  return (
    <>
      <SourcesHere sources={sources} />
      <ReviewTold entry={entry} isSourced={sources.length > 0} />
    </>
  );
}
