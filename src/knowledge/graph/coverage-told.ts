import { formatNumber } from '../figures/number.ts';
import { formatDay } from '../figures/format.ts';
import type { Coverage } from './coverage.ts';

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
    { name: 'Known', figure: told(known), of: `of ${told(known + open)} answers asked for` },
    {
      name: 'Open, with a reason',
      figure: told(open),
      of: `on ${told(new Set(unknown.map(({ entry }) => entry)).size)} pages`,
    },
    {
      name: 'Official figures',
      figure: told(sum(byAge.map(({ count }) => count))),
      of: newest ? `of which ${told(newest.count)} are ${newest.age} old` : '',
    },
    {
      name: 'Due for review',
      figure: told(due.length),
      of: next ? `the next on ${formatDay(next.day)}` : '',
    },
  ];
}
