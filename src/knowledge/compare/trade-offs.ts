import type { RoleCard } from './card.ts';
import {
  howOften,
  keysOf,
  type Base,
  type Company,
  type HowOften,
} from '../../schema/vocabulary.ts';

/** What the working lives of roles differ in, one sentence a role. */
export interface TradeOff {
  name: string;
  says: string[];
  /** How far the roles are apart, from 0 for alike to 1 for as far as can be. */
  spread: number;
}

const amounts: Record<HowOften, string> = {
  rarely: 'Few',
  sometimes: 'Some',
  often: 'Many',
  mostly: 'Most',
};

/** The conditions that are told by how often: of how many days or weeks they hold. */
const frequent = [
  ['nights', 'Night work', 'workdays run into the night'],
  ['weekends', 'Weekend work', 'weekends are workdays'],
  ['travel', 'Travel', 'weeks are spent away'],
  ['lifting', 'Heavy lifting', 'days bring something heavy to lift'],
  ['heights', 'Work at height', 'days take you up to work at height'],
  ['loud', 'Loud sound', 'days put you in sound loud enough to need protection'],
] as const;

const leanings = [
  'Your question all day is how it should sound.',
  'More of your day goes to how it should sound than to how the system works.',
  'Your day goes to how it should sound and to how the system works alike.',
  'More of your day goes to how the system works than to how it should sound.',
  'Your question all day is how the system works.',
] as const;

const companies: Record<Company, string> = {
  alone: 'You work mostly alone.',
  pair: 'You work with one or two others.',
  crew: 'You work in a crew.',
};

const bases: Record<Base, string> = {
  home: 'You can do the work at home.',
  both: 'You can do a part of the work at home.',
  site: 'You go where the work is.',
};

/** A trade-off on a scale: its name, the place of each role on the scale, and the words for each place. */
function tradeOff(name: string, places: readonly number[], words: readonly string[]): TradeOff {
  return {
    name,
    says: places.map((place) => words[place] ?? ''),
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
      keysOf(howOften).map((often) => `${amounts[often]} ${what}.`),
    ),
  );

/** What choosing between roles is about: where their working lives differ most, at most five ways. */
export function tradeOffs(cards: readonly RoleCard[]): TradeOff[] {
  return [
    tradeOff(
      'Art or technology',
      cards.map(({ leaning }) => leaning - 1),
      leanings,
    ),
    ...frequency(cards),
    onScale(
      'Alone or with others',
      companies,
      cards.map(({ conditions }) => conditions.company),
    ),
    onScale(
      'Where',
      bases,
      cards.map(({ conditions }) => conditions.base),
    ),
  ]
    .filter(({ spread }) => spread > 0)
    .sort((a, b) => b.spread - a.spread)
    .slice(0, 5);
}
