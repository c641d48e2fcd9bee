import * as words from '../../words/kept/happened.ts';
import type { DayTold, Happened } from './since.ts';

type Kind = keyof typeof words.happened;

const isKind = (is: string): is is Kind => Object.hasOwn(words.happened, is);

/** What takes back what another adds. */
const opposites: readonly (readonly [Kind, Kind])[] = [
  ['skill-added', 'skill-removed'],
  ['move-added', 'move-removed'],
  ['rate-added', 'rate-removed'],
];

/** So many things are named; of more it is said how many there are. The names of rates are long. */
const mostNamed = (kind: Kind) => (kind.startsWith('rate') ? 1 : 3);

/** What of some things does not stand among others, each as often as it is more there than here. */
function without(what: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return what.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A kind of change with all that it was told of, but for what another one took back. */
function lineOf(kind: Kind, whatOf: (kind: Kind) => readonly string[]): string[] {
  const [added, removed] = opposites.find((pair) => pair.includes(kind)) ?? [];
  const other = kind === added ? removed : added;
  const what = other ? without(whatOf(kind), whatOf(other)) : whatOf(kind);
  if (what.length === 0) return [];
  return [
    what.length > mostNamed(kind)
      ? words.howMany(what.length, words.happened[kind])
      : words.named(what, words.happened[kind]),
  ];
}

/**
 * What happened to a thing on some days, in a few lines: things of a kind together, and nothing of what was
 * added and taken out again.
 */
export function summedUp(days: readonly DayTold[]): string[] {
  const all: Happened[] = days.flatMap(({ told }) => told);
  const whatOf = (kind: Kind) => all.flatMap(({ is, what }) => (is === kind ? what : []));
  const bare = all.filter(({ is, what }) => is !== 'corrected' && what.length === 0);
  const lines = [
    ...all.filter(({ is }) => is === 'corrected').map(words.corrected),
    ...bare.flatMap(({ is }) => (isKind(is) ? [words.alone(words.happened[is])] : [])),
    ...Object.keys(words.happened)
      .filter(isKind)
      .flatMap((kind) => lineOf(kind, whatOf)),
  ];
  return lines.length > 0 ? [...new Set(lines)] : [words.allTakenBack];
}
