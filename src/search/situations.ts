import { hitAt, type Hit } from './hit.ts';
import { labels } from './labels.ts';
import { situations } from './life.ts';
import { called } from './called.ts';
import { exact, type NameIndex } from './match.ts';
import { ofSound } from './other-trades.ts';
import type { Reading } from './reading.ts';
import type { Situation } from './situation.ts';

const meets = ({ says, besideSound }: Situation, plain: string): boolean =>
  says.some((words) => words.test(plain)) && (!besideSound || ofSound.test(plain));

/** Kinds that are named by where somebody stands, and not by what somebody wants to be. */
const ofAnybody: readonly string[] = [labels.step, labels.page];

/** Whether a query names a role here as its own trade or its goal, as the whole of what it asks. */
const isNamed = (index: NameIndex, plain: string): boolean =>
  index.exactly(plain).some(({ page, tier }) => tier < exact && !ofAnybody.includes(page.kind));

const pagesOf = (index: NameIndex, met: readonly Situation[]): Hit[] =>
  met.flatMap(({ pages }) => pages).flatMap((address) => hitAt(index, address));

/** The pages for whoever says who one is and nothing else: "student", "I'm a parent". */
export const aloneHits = (index: NameIndex, { plain }: Reading): Hit[] =>
  pagesOf(
    index,
    situations.filter((situation) => situation.alone && meets(situation, plain)),
  );

/** The pages that meet where somebody stands in life, where a query tells it: the first that is said comes first. */
export function situationHits(index: NameIndex, { plain, compares }: Reading): Hit[] {
  if (compares || isNamed(index, plain)) return [];
  return pagesOf(
    index,
    situations.filter((situation) => meets(situation, plain)),
  );
}

/** Those who are called so by what they have in hand; where a query lays two of them side by side they are compared. */
export const calledHits = (index: NameIndex, { plain, sides }: Reading): Hit[] =>
  sides || isNamed(index, plain)
    ? []
    : pagesOf(
        index,
        called.filter((one) => meets(one, plain)),
      );
