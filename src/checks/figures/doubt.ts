import type { Path } from '../integrity/document.ts';
import type { Breach } from '../integrity/breach.ts';

/** A breach that the row itself may except by saying why the figure is right. */
export type Doubt = Breach & { sure?: true };

/** What to do about a doubt. */
export const checkIt = 'Check it against the source. If it is right, say why in unusual';

/** A doubt about a value outside a range; none where there is no value. */
export const outside = (
  path: Path,
  value: number | undefined,
  [least, most]: readonly [number, number],
): Doubt[] =>
  value === undefined || (value >= least && value <= most)
    ? []
    : [
        {
          id: 'figure-range',
          path,
          what: `${value} is not between ${least} and ${most}`,
          fix: checkIt,
        },
      ];

/** The doubts that stay: none where the row says why it is unusual, but then there must be some. */
export function unlessExcepted(unusual: string | undefined, path: Path, doubts: readonly Doubt[]) {
  const stay = doubts.filter(({ sure }) => sure || unusual === undefined);
  const needed = unusual === undefined || doubts.some(({ sure }) => !sure);
  const what = 'the exception is not needed: nothing about the figure is unusual';
  return needed
    ? stay
    : [
        ...stay,
        {
          id: 'exception-unneeded' as const,
          path: [...path, 'unusual'],
          what,
          fix: 'Remove the line',
        },
      ];
}
