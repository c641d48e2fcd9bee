import type { RoleCard } from './card.ts';
import {
  howOften,
  keysOf,
  type Base,
  type Company,
  type HowOften,
} from '../../schema/vocabulary.ts';

/** What two ways of working mean on an ordinary Tuesday, one sentence a role. */
export interface TradeOff {
  name: string;
  tuesdays: string[];
  /** How far the roles are apart, from 0 for alike to 1 for as far as can be. */
  spread: number;
}

const tuesdays: Record<HowOften, string> = {
  rarely: 'Few Tuesdays',
  sometimes: 'Some Tuesdays',
  often: 'Many Tuesdays',
  mostly: 'Most Tuesdays',
};

/** The conditions that are told by how often, with what a Tuesday has of them. */
const frequent = [
  ['nights', 'Nights', 'run into the night'],
  ['weekends', 'Weekends', 'follow a weekend of work'],
  ['travel', 'Travel', 'are spent away'],
  ['lifting', 'Heavy lifting', 'bring something heavy to lift'],
  ['heights', 'Work at height', 'take you up to work at height'],
  ['loud', 'Loud sound', 'put you in sound loud enough to need protection'],
] as const;

const leanings = [
  'Every question on Tuesday is how it should sound.',
  'More of Tuesday goes to how it should sound than to how the system works.',
  'Tuesday goes to how it should sound and to how the system works alike.',
  'More of Tuesday goes to how the system works than to how it should sound.',
  'Every question on Tuesday is how the system works.',
] as const;

const companies: Record<Company, string> = {
  alone: 'You work through Tuesday mostly alone.',
  pair: 'You share Tuesday with one or two others.',
  crew: 'You share Tuesday with a crew.',
};

const bases: Record<Base, string> = {
  home: 'You can do Tuesday’s work at home.',
  both: 'You can do a part of Tuesday’s work at home.',
  site: 'You go where the work is on Tuesday.',
};

/** A trade-off on a scale: its name, the place of each role on the scale, and the words for each place. */
function tradeOff(name: string, places: readonly number[], words: readonly string[]): TradeOff {
  return {
    name,
    tuesdays: places.map((place) => words[place] ?? ''),
    spread: (Math.max(...places) - Math.min(...places)) / (words.length - 1),
  };
}

/** A trade-off whose scale is a vocabulary, in its order. */
function onScale<Key extends string>(
  name: string,
  table: Record<Key, string>,
  keys: readonly Key[],
): TradeOff {
  const scale = keysOf(table);
  return tradeOff(
    name,
    keys.map((key) => scale.indexOf(key)),
    scale.map((key) => table[key]),
  );
}

const frequency = (cards: readonly RoleCard[]): TradeOff[] =>
  frequent.map(([key, name, what]) =>
    tradeOff(
      name,
      cards.map(({ conditions }) => keysOf(howOften).indexOf(conditions[key])),
      keysOf(howOften).map((often) => `${tuesdays[often]} ${what}.`),
    ),
  );

/** What choosing between roles is about: where their working lives differ most, at most five ways. */
export function tradeOffs(cards: readonly RoleCard[]): TradeOff[] {
  return [
    tradeOff(
      'Sound or system',
      cards.map(({ leaning }) => leaning - 1),
      leanings,
    ),
    ...frequency(cards),
    onScale(
      'Company',
      companies,
      cards.map(({ conditions }) => conditions.company),
    ),
    onScale(
      'Place',
      bases,
      cards.map(({ conditions }) => conditions.base),
    ),
  ]
    .filter(({ spread }) => spread > 0)
    .sort((a, b) => b.spread - a.spread)
    .slice(0, 5);
}
