import { levelAt, levels, moveEvidence } from '../../schema/vocabulary.ts';
import * as amounts from '../../words/plan/amounts.ts';
import { ownPage, ownPageByRole } from '../../words/plan/known.ts';
import * as levelWords from '../../words/plan/levels.ts';
import type { Named } from '../figures/fact.ts';
import { valueTold } from '../figures/value-told.ts';
import { capitalized, inSentence } from '../../words/sentence.ts';
import type { Passage } from './passage.ts';
import type { TotalTime } from './time.ts';

/** The name of a level from 1 to 4. */
export const levelName = (number: number): string => {
  const level = levelAt(number);
  return level ? levels[level] : '';
};

/** A rise in words: "Working to expert", or "To working" where nothing is known of the level before. */
export const riseInWords = ({ from, to }: { from: number; to: number }): string =>
  capitalized(
    from > 0
      ? levelWords.rise(levelName(from), inSentence(levelName(to)))
      : levelWords.riseTo(inSentence(levelName(to))),
  );

/** What there is to add: "28 skills to learn", which one has not begun, "10 to take further". */
export function toAddInWords({ learn, further }: { learn: number; further: number }): string {
  if (learn === 0) return further === 0 ? amounts.nothing : amounts.toTakeFurther(further);
  const others = further > 0 ? [amounts.othersToTakeFurther(further)] : [];
  return [amounts.toLearn(learn), ...others].join(', ');
}

const span = (months: number) => {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years && amounts.years(years), rest && amounts.months(rest)].filter(Boolean).join(' ');
};

/** A range of months in years and months. */
function formatMonths([low, high]: readonly [number, number]): string {
  if (low === high) return span(low);
  const inYears = low % 12 === 0 && high % 12 === 0;
  return amounts.range(low === 0 ? '0' : inYears ? `${low / 12}` : span(low), span(high));
}

/**
 * The stated time of a whole route, and for which of its parts none is known: "0 to 4 years for part 1,
 * part 2 not known". Undefined where none is stated.
 */
export function timeInWords({ known, months }: TotalTime): string | undefined {
  const parts = (are: boolean) => known.flatMap((is, leg) => (is === are ? leg + 1 : []));
  if (parts(true).length === 0) return undefined;
  const time = months ? formatMonths(months) : amounts.givenBelow;
  return parts(false).length > 0 ? amounts.timeOfParts(time, parts(true), parts(false)) : time;
}

/** The time of one leg: stated, with where it holds and who says so, or that of published cases. */
export function legTime({ time, cases }: Passage): string | undefined {
  if (time)
    return `${valueTold(time)} (${time.context}, ${time.source.title}${time.note ? `. ${time.note}` : ''})`;
  return cases && `${inSentence(cases.told)}${cases.source ? ` (${cases.source.title})` : ''}.`;
}

/** What is known of a way: who says that people go it. */
export interface KnownFrom {
  words: string;
  source?: Named | undefined;
}

/** Who says that people make a move; undefined where none is recorded, or where the trade alone does. */
export const moveKnownFrom = ({ evidence, source }: Passage): KnownFrom | undefined =>
  evidence && evidence !== 'assumed' ? { words: moveEvidence[evidence], source } : undefined;

/** Who says that people go a way, in words that end without a period; undefined where the trade alone does. */
export function knownFrom(passage: Passage): KnownFrom | undefined {
  const { evidence, from } = passage;
  if (evidence) return moveKnownFrom(passage);
  return { words: from ? ownPageByRole : ownPage };
}
