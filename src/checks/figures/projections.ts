import type { Projection } from '../../schema/occupation.ts';
import type { Path } from '../integrity/document.ts';
import { farthestYears, openingsRange, thousandJobs } from './limits.ts';
import { checkIt, outside, type Doubt } from './doubt.ts';

/** What is doubtful about a projection of a class. */
export function projectionDoubts(
  row: Projection,
  path: Path,
  today: string,
  /** Thousands of jobs there are in the class, where that is known. */
  jobs: number | undefined,
): Doubt[] {
  const { from, to, jobsFrom, jobsTo, changePercent, openingsThousand, selfEmployedPercent } = row;
  const thisYear = Number(today.slice(0, 4));
  const percent = outside([...path, 'changePercent'], changePercent, [-80, 100]);
  const change = jobsFrom && jobsTo ? (jobsTo / jobsFrom - 1) * 100 : changePercent;
  // Jobs are rounded to a hundred, which for a small class is a percent and more.
  const rounding = jobsFrom ? 0.15 + (0.1 / jobsFrom) * 100 : 0;
  const sum: Doubt[] =
    Math.abs(change - changePercent) <= rounding
      ? []
      : [
          {
            id: 'figure-sum',
            path: [...path, 'changePercent'],
            what: `from ${jobsFrom} to ${jobsTo} is ${change.toFixed(1)} percent, not ${changePercent}`,
            fix: checkIt,
          },
        ];
  return [
    ...percent,
    ...outside([...path, 'jobsFrom'], jobsFrom, thousandJobs),
    ...outside([...path, 'jobsTo'], jobsTo, thousandJobs),
    ...sum,
    ...outside(
      [...path, 'openingsThousand'],
      openingsThousand,
      jobs === undefined ? openingsRange : [0, jobs],
    ),
    ...outside([...path, 'selfEmployedPercent'], selfEmployedPercent, [0, 100]),
    ...outside([...path, 'to'], to, [from + 1, from + farthestYears]),
    ...(from > thisYear
      ? [
          {
            id: 'date-future' as const,
            path: [...path, 'from'],
            what: `${from} has not come yet`,
            fix: 'Write the year of the jobs counted',
            sure: true as const,
          },
        ]
      : []),
  ];
}
