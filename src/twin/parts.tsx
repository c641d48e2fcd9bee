import type { ComponentChildren } from 'preact';
import type { Named } from '../knowledge/figures/fact.ts';
import { formatList } from '../knowledge/figures/format.ts';
import { get, titleOf, type Knowledge } from '../knowledge/graph/knowledge.ts';
import { inSentence } from '../words/sentence.ts';
import { pageOf } from '../schema/address.ts';
import { sectionsOf } from '../schema/anatomy.ts';
import type { AnyEntry } from '../schema/entry.ts';
import type { KindWithSections, SectionId } from '../schema/sections.ts';
import { href } from '../site/href.ts';
import { LinkLine, LinkList, type Target } from '../views/links.tsx';
import * as words from '../words/page.ts';
import { filled } from '../words/filled.ts';

/** A source by its short name alone. */
export const bareSource = (knowledge: Knowledge, id: string): Named => ({
  id,
  title: get(knowledge, 'sources', id).data.short,
});

/** An entry as a link to its page. */
export const targetOf = (entry: AnyEntry): Target => ({
  title: titleOf(entry),
  address: pageOf(entry) ?? '/',
});

interface EntryProps {
  entry: AnyEntry;
  /** What it is called here, where that is not its title. */
  words?: string;
}

/** The title of an entry, leading to its page. */
export const EntryLink = ({ entry, words = titleOf(entry) }: EntryProps) => (
  <a href={href(pageOf(entry) ?? '/')}>{words}</a>
);

/** Entries as links with commas between them, by their titles or as these stand inside a sentence. */
export const EntryLinks = ({
  entries,
  within = false,
}: {
  entries: readonly AnyEntry[];
  within?: boolean;
}) => (
  <LinkList
    links={entries
      .map(targetOf)
      .map(({ title, address }) => ({ title: within ? inSentence(title) : title, address }))}
  />
);

/** Entries as links in one line, with a word before them; nothing where there are none. */
export const Links = ({ entries, before }: { entries: readonly AnyEntry[]; before?: string }) =>
  entries.length > 0 ? <LinkLine links={entries.map(targetOf)} before={before} /> : null;

interface LeadProps {
  title: string;
  summary: string;
  aliases?: readonly string[];
  /** Where all of these words stand on the page itself: the first three stand here. */
  moreAt?: string;
}

/** The top of a page: its title, what it is in one sentence, and what else it is called. */
export function Lead({ title, summary, aliases = [], moreAt }: LeadProps) {
  const most = 3;
  const first =
    aliases.length > most + 1 || moreAt !== undefined ? aliases.slice(0, most) : aliases;
  const further = aliases.slice(first.length);
  return (
    <>
      <h1>{title}</h1>
      <p>{summary}</p>
      {aliases.length > 0 && (
        <p>
          {filled(words.alsoCalled, {
            names:
              further.length === 0 ? (
                formatList(first)
              ) : (
                <>
                  {first.join(', ')}{' '}
                  {moreAt !== undefined ? (
                    <a href={moreAt}>{words.andMore(further.length)}</a>
                  ) : (
                    `${words.andMore(further.length)}: ${further.join(', ')}`
                  )}
                </>
              ),
          })}
        </p>
      )}
    </>
  );
}

/** Things with a comma between them, or another sign. */
export const Joined = ({
  items,
  by = ', ',
}: {
  items: readonly ComponentChildren[];
  by?: string;
}) => (
  <>
    {items.map((item, index) => (
      <>
        {index > 0 && by}
        {item}
      </>
    ))}
  </>
);

/** What may stand in a section: before its prose, and after it. */
interface Filling {
  head?: ComponentChildren;
  data?: ComponentChildren;
}

interface AnatomyProps<K extends KindWithSections> {
  kind: K;
  prose?: ReadonlyMap<string, ComponentChildren> | undefined;
  filled: Partial<Record<SectionId<K>, Filling | false | undefined>>;
  /** The section that stands before all others. */
  first?: SectionId<K>;
}

/** The sections of a page in the order of its anatomy; one without prose or data is left out. */
export function Anatomy<K extends KindWithSections>(props: AnatomyProps<K>) {
  const { kind, prose, filled, first } = props;
  const byId = filled as Record<string, Filling | false | undefined>;
  const all = sectionsOf(kind);
  const inOrder = [
    ...all.filter(({ id }) => id === first),
    ...all.filter(({ id }) => id !== first),
  ];
  return (
    <>
      {inOrder.map(({ id, heading }) => {
        const { head, data } = byId[id] || {};
        const text = prose?.get(id);
        return (
          (text || data) && (
            <section>
              <h2>{heading}</h2>
              {head}
              {text && <div>{text}</div>}
              {data}
            </section>
          )
        );
      })}
    </>
  );
}
