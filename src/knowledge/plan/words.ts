import { levelAt, levels, moveEvidence } from '../../schema/vocabulary.ts';
import type { Known, Named } from '../figures/fact.ts';
import type { NotKnown } from '../../schema/common.ts';
import { capitalized, inSentence } from '../words.ts';
import type { Passage } from './passage.ts';
import type { ToAdd } from './routes.ts';
import type { TotalTime } from './time.ts';

/** The name of a level from 1 to 4. */
export const levelName = (number: number): string => {
  const level = levelAt(number);
  return level ? levels[level] : '';
};

/** A rise in words: "Working to expert", or "To working" where nothing is known of the level before. */
export const riseInWords = ({ from, to }: { from: number; to: number }): string =>
  capitalized(`${from > 0 ? `${levelName(from)} ` : ''}to ${inSentence(levelName(to))}`);

/** A number with the word for what is counted: "1 level", "2 levels". */
export const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;

/** What a route adds, as "28 skills to learn, 10 to take further". */
export function toAddInWords({ learn, further }: ToAdd): string {
  if (learn + further === 0) return 'nothing';
  const more = learn > 0 ? `${further}` : count(further, 'skill');
  const parts = [
    learn > 0 && `${count(learn, 'skill')} to learn`,
    further > 0 && `${more} to take further`,
  ];
  return parts.filter(Boolean).join(', ');
}

const span = (months: number) => {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years && count(years, 'year'), rest && count(rest, 'month')].filter(Boolean).join(' ');
};

/** A range of months in years and months. */
const formatMonths = ([low, high]: readonly [number, number]): string =>
  low === high ? span(low) : `${low === 0 ? '0' : span(low)} to ${span(high)}`;

/** The time of a whole route, with how much of it nobody knows. */
export function timeInWords({ legs, unknown, months }: TotalTime): string {
  if (unknown === legs) return legs === 1 ? 'not known' : `not known for any of ${legs} parts`;
  const rest = months ? formatMonths(months) : 'given part by part below';
  if (unknown === 0) return rest;
  return `not known for ${unknown} of ${legs} parts; the rest: ${rest}`;
}

/** The time of one leg, with where it holds and who says so, or why it is not known. */
export function legTime(time: Known | NotKnown | undefined): string {
  if (!time) return 'not known. No source times what somebody learns by themselves.';
  if ('notKnown' in time) return `not known. ${time.notKnown}`;
  const { value, context, source, note } = time;
  return `${value} (${context}, ${source.title}${note ? `. ${note}` : ''})`;
}

/** What is known of a way: who says that people go it. */
export interface KnownFrom {
  words: string;
  source?: Named | undefined;
}

/** Who says that people go a way, in words that end without a period. */
export function knownFrom(passage: Passage | undefined): KnownFrom {
  if (!passage) return { words: 'No recorded way: this is what is missing, and nothing more' };
  const { evidence, source, from } = passage;
  if (evidence) return { words: moveEvidence[evidence], source };
  const by = from ? ', by way of the role before' : '';
  return { words: `The role’s own page names this way in${by}` };
}
