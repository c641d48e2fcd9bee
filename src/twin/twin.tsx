import type { ComponentChildren } from 'preact';
import { formatDay } from '../knowledge/figures/format.ts';
import { get, type Knowledge } from '../knowledge/graph/knowledge.ts';
import { idIn } from '../schema/address.ts';
import type { Entry } from '../schema/entry.ts';
import { license } from '../schema/license.ts';
import { DayStrip, DayTicks } from '../views/day/DayStrip.tsx';
import { Segments } from '../views/meter.tsx';
import { PathPicture } from '../views/path/PathPicture.tsx';
import { Shape } from '../views/path/Shape.tsx';
import { siteName } from '../words/site.ts';
import { markdownBlocks } from './markdown/blocks.ts';
import { drawnBy } from './markdown/drawn-by.ts';
import { inOneLine, type Here } from './markdown/in-line.ts';
import { Notes } from './markdown/notes.ts';
import { OtherSources, othersThan, readOf, sourcesTag } from './source-list.tsx';
import * as words from '../words/page.ts';
import { filled } from '../words/filled.ts';

/** A page in Markdown, made of what the page is made of. */
export interface Twin {
  /** The address of the page, without the base path. */
  address: string;
  title: string;
  summary: string;
  /** When the page was last read against its sources. */
  reviewed?: string | undefined;
  /** Whether its sources are numbers in the text, as on the page. */
  noted?: boolean;
  /** All that the page says, drawn when it is asked for. */
  body: () => ComponentChildren;
}

/** Views that only draw what other words say. */
const pictures = new Set<unknown>([DayStrip, DayTicks, PathPicture, Segments, Shape]);

/** What stands before the text: the page, when it was read last, and who may use it. */
const Head = ({ reviewed, noted }: Twin, url: string) => (
  <blockquote>
    <p>
      {filled(words.asMarkdown, { page: <a href={url}>{url}</a> })}
      {reviewed !== undefined && ` ${words.reviewedLast(formatDay(reviewed))}`}
      {noted && ` ${words.numbersAreSources}`}{' '}
      {filled(words.licensedBy, {
        license: <a href={license.address}>{license.name}</a>,
        site: siteName,
      })}
    </p>
  </blockquote>
);

const sourceAt = (knowledge: Knowledge, address: string) =>
  get(knowledge, 'sources', idIn(address));

/** The sources that have numbers, as notes of Markdown. */
const notesText = (knowledge: Knowledge, { cited }: Notes, here: Here): string[] =>
  [...cited].map(([address, name], index) => {
    const told = (
      <>
        <a href={address}>{name}</a>
        {readOf(sourceAt(knowledge, address))}
      </>
    );
    return `[^${index + 1}]: ${inOneLine(drawnBy(told, pictures), here)}`;
  });

/** The Markdown of a page; `absolute` makes a full address of one of this site. */
export function twinText(
  knowledge: Knowledge,
  twin: Twin,
  absolute: (address: string) => string,
): string {
  const url = absolute(twin.address);
  const notes = twin.noted ? new Notes() : undefined;
  const places: string[] = [];
  const place = ({ props }: { props: Readonly<Record<string, unknown>> }) => {
    sources.push(...(props['sources'] as Entry<'sources'>[]));
    places.push('\uE00A');
    return '\uE00A';
  };
  const sources: Entry<'sources'>[] = [];
  const here: Here = { url, notes, placed: new Map([[sourcesTag, place]]) };
  const text = (node: ComponentChildren) => markdownBlocks(drawnBy(node, pictures), here);
  const head = text(Head(twin, url));
  const body = text(twin.body());
  const others = othersThan(sources, notes?.cited ?? new Map());
  const rest = text(<OtherSources sources={others} also={others.length < sources.length} />);
  const listed = [...(notes ? notesText(knowledge, notes, here) : []), rest].filter(Boolean);
  const whole =
    places.length > 0
      ? body.replace('\uE00A', () => listed.join('\n\n'))
      : [body, ...listed].join('\n\n');
  return `${[head, whole].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
