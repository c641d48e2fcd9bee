import { pageOf } from '../../schema/address.ts';
import { happenings, type Change, type ChangeDay } from '../../schema/changes.ts';
import { isKind, kindNames, kinds, type Kind } from '../../schema/kinds.ts';
import { namesToday, type Listed } from '../../schema/renames.ts';
import { keysOf } from '../../schema/vocabulary.ts';
import { capitalized, sentence } from '../../words/sentence.ts';
import { titleOf, type Knowledge } from '../graph/knowledge.ts';
import { formatList } from '../figures/format.ts';
import { locale } from '../../words/locale.ts';
import * as words from '../../words/changes.ts';
import { pages } from '../../words/counts.ts';
import { counted } from '../../words/plural.ts';

/** A thing that changed, by its name of today, with all that happened to it. */
export interface ThingChanged {
  kind: Kind;
  id: string;
  title: string;
  /** Its page, where it is there and has one. */
  address?: string | undefined;
  changes: readonly Change[];
}

/** A day of the record with its things: those of a kind together, then by title. */
export interface DayChanged {
  on: string;
  begun?: ChangeDay['begun'];
  things: readonly ThingChanged[];
}

/** What happened, as words that may follow the title of the thing. */
export function changeTold({ is, what, was, now, why }: Change): string {
  if (is !== 'corrected')
    return what.length > 0 ? `${happenings[is]}: ${what.join('; ')}` : happenings[is];
  return [
    what.length > 0 && sentence(formatList(what)),
    was !== undefined && words.before(sentence(was)),
    now !== undefined && words.now(sentence(now)),
    why,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What happened, in a few words: of a correction no more than what it is of. */
export const changeInShort = (change: Change): string =>
  change.is === 'corrected'
    ? `${happenings.corrected}: ${change.what.join('; ')}`
    : changeTold(change);

/** All that happened to a thing, in a row: what is told in sentences stands after a stop. */
export const toldTogether = (changes: readonly Change[]): string =>
  changes
    .map(changeTold)
    .reduce((row, told) => (row.endsWith('.') ? `${row} ${capitalized(told)}` : `${row}; ${told}`));

const order = (kind: Kind) => kindNames.indexOf(kind);
const rank = ({ is }: Change) => keysOf(happenings).indexOf(is);

/** The thing that a change is of, as it is called today. */
function thingOf(knowledge: Knowledge, name: string, [first, ...more]: readonly Change[]) {
  const [kind = '', id = ''] = name.split('/');
  if (!isKind(kind) || !first) return [];
  const entry = knowledge.byId[kind].get(id);
  const changes = [first, ...more].sort((a, b) => rank(a) - rank(b));
  return [
    {
      ...{ kind, id, changes },
      title: entry ? titleOf(entry) : first.title,
      address: entry && pageOf(entry),
    },
  ];
}

/** The record with things by their names of today. */
export function changesToldOf(
  knowledge: Knowledge,
  record: readonly ChangeDay[],
  renamed: readonly Listed[],
): DayChanged[] {
  const today = namesToday(renamed);
  return record.map(({ on, begun, changes }) => {
    const byThing = Map.groupBy(changes, ({ of }) => today.get(of) ?? of);
    const things = [...byThing].flatMap(([name, its]) => thingOf(knowledge, name, its));
    things.sort((a, b) => order(a.kind) - order(b.kind) || a.title.localeCompare(b.title, locale));
    return { on, begun, things };
  });
}

/** The things of a day to which something happened that is wanted, each with that alone. */
export const thingsWith = (
  { things }: DayChanged,
  wanted: (change: Change) => boolean,
): ThingChanged[] =>
  things.flatMap((thing) => {
    const changes = thing.changes.filter(wanted);
    return changes.length > 0 ? [{ ...thing, changes }] : [];
  });

/** The days on which something happened to one thing, with that alone. */
export const changesOfThing = (days: readonly DayChanged[], kind: Kind, id: string): DayChanged[] =>
  days.flatMap(({ on, things }) => {
    const its = things.filter((thing) => thing.kind === kind && thing.id === id);
    return its.length > 0 ? [{ on, things: its }] : [];
  });

/** How many of a kind, in words: "10 roles", "1 role". */
const countOf = (kind: string, count: number): string => {
  const one = isKind(kind) ? kinds[kind].one : kind;
  return counted(count, one, kind);
};

/** A few kinds by name, and how many there are of all others. */
function countsTold(counts: readonly (readonly [kind: string, count: number])[]): string[] {
  const named = counts.filter(([kind]) => /^(roles|skills|steps|terms|comparisons)$/.test(kind));
  const others = counts
    .filter((one) => !named.includes(one))
    .reduce((sum, [, count]) => sum + count, 0);
  const rest = others > 0 ? [words.others(others)] : [];
  return [...named.map(([kind, count]) => countOf(kind, count)), ...rest];
}

/** What a day brought, in a sentence or three. */
export function dayInShort(day: DayChanged): string {
  if (day.begun) return words.firstVersion(formatList(countsTold(Object.entries(day.begun))));
  const added = Map.groupBy(
    thingsWith(day, ({ is }) => is === 'added'),
    ({ kind }) => kind,
  );
  const isOther = ({ is }: Change) => is !== 'added' && is !== 'corrected';
  const changed = thingsWith(day, isOther).length;
  const corrected = thingsWith(day, ({ is }) => is === 'corrected').length;
  const told = countsTold([...added].map(([kind, things]) => [kind, things.length]));
  return [
    told.length > 0 && words.added(formatList(told)),
    corrected > 0 && words.correctedPages(pages(corrected)),
    changed > 0 && words.otherwise(changed),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The title and the summary of a page that tells what changed of one thing. */
export const titleOfChanges = (title: string) => ({
  title: words.titleOf(title),
  summary: words.summaryOf(title),
});
