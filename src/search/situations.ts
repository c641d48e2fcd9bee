import { hitAt, type Hit } from './hit.ts';
import { labels } from './labels.ts';
import { situations, type Situation } from './life.ts';
import { exact, type NameIndex } from './match.ts';
import { ofSound } from './other-trades.ts';
import type { Reading } from './reading.ts';

const meets = ({ says, besideSound }: Situation, plain: string): boolean =>
  says.some((words) => words.test(plain)) && (!besideSound || ofSound.test(plain));

/** Whether a query names a role here as its own trade or its goal, as the whole of what it asks. */
const isNamed = (index: NameIndex, plain: string): boolean =>
  index.exactly(plain).some(({ page, tier }) => tier < exact && page.kind !== labels.step);

/** The pages that meet where somebody stands in life, where a query tells it: the first that is said comes first. */
export function situationHits(index: NameIndex, { plain, compares }: Reading): Hit[] {
  if (compares || isNamed(index, plain)) return [];
  const met = situations.filter((situation) => meets(situation, plain));
  return met.flatMap(({ pages }) => pages).flatMap((address) => hitAt(index, address));
}
