import type { ThingKind } from './known.ts';
import type { Token } from './tokens.ts';
import type { MaybeAt } from './places.ts';

/** Kinds that are told of, though they stand in a longer name: there is a front of house in "FOH engineer". */
const kindsWithin: Readonly<Partial<Record<ThingKind, readonly ThingKind[]>>> = {
  role: ['term'],
  skill: ['term', 'product'],
  product: ['skill', 'term'],
  term: ['term'],
};

/** Whether a part of a name is a word of its own in it: there are no acoustics in "L-Acoustics". */
const isApart = (text: string, { from, to }: MaybeAt, outer: MaybeAt): boolean =>
  (from === outer.from || /\s/.test(text[from - 1] ?? ' ')) &&
  (to === outer.to || /\s/.test(text[to] ?? ' '));

/** All runs of some words but the whole, those of more words first. */
const runsOf = (words: readonly Token[]): Token[][] =>
  words.flatMap((_, first) =>
    words
      .map((__, last) => words.slice(first, words.length - last))
      .filter(({ length }) => length > 0 && length < words.length),
  );

/** What some words name, and what is told of within it. Of a word of the trade that is what it ends in. */
export function withWithin(
  text: string,
  words: readonly Token[],
  outer: MaybeAt,
  named: (part: readonly Token[]) => MaybeAt | undefined,
): MaybeAt[] {
  const kinds = new Set(outer.things.flatMap(({ kind }) => kindsWithin[kind] ?? []));
  if (kinds.size === 0 || words.length < 2) return [outer];
  const endsAlike = outer.things.every(({ kind }) => kind === 'term');
  const parts = runsOf(words).flatMap((run) => {
    const at = named(run);
    if (!at || !isApart(text, at, outer) || (endsAlike && at.to !== outer.to)) return [];
    const things = at.things.filter((one) => kinds.has(one.kind) && !outer.things.includes(one));
    return things.length > 0 ? [{ ...at, things, maybe: [] }] : [];
  });
  return [outer, ...parts];
}
