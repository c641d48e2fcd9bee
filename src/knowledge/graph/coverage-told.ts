import { formatNumber } from '../figures/number.ts';
import { formatDay } from '../figures/format.ts';
import type { Coverage } from './coverage.ts';
import * as words from '../../words/coverage.ts';

/** One number of the coverage, with what it counts. */
interface CountTold {
  name: string;
  figure: string;
  of: string;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const told = (number: number) => formatNumber(number);

/** What is known, what is open, how old the figures are and what is due, in a number each. */
export function countsTold({ asked, unknown, ages, due, next }: Coverage): CountTold[] {
  const known = sum(asked.map((row) => row.known));
  const open = sum(asked.map((row) => row.notKnown));
  const byAge = ages.map(({ age, counts }) => ({ age, count: sum(Object.values(counts)) }));
  const [newest] = byAge;
  return [
    { name: words.known, figure: told(known), of: words.ofAnswers(told(known + open)) },
    {
      name: words.openWithReason,
      figure: told(open),
      of: words.onPages(told(new Set(unknown.map(({ entry }) => entry)).size)),
    },
    {
      name: words.officialFigures,
      figure: told(sum(byAge.map(({ count }) => count))),
      of: newest ? words.ofAge(told(newest.count), newest.age) : '',
    },
    {
      name: words.dueForReview,
      figure: told(due.length),
      of: next ? words.nextDue(formatDay(next.day)) : '',
    },
  ];
}
