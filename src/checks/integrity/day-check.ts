import type { Entry } from '../../schema/entry.ts';
import { momentOf } from '../../knowledge/day/moment.ts';
import type { Breach } from './breach.ts';

/** What is wrong with the example day of a role: parts that end too early, overlap, or are in another unit. */
export function dayBreaches({ data: { day } }: Entry<'roles'>): Breach[] {
  const isClock = day.unit === 'hour';
  const wrong = (index: number, part: 'from' | 'to', what: string, fix: string): Breach => ({
    id: 'day-order',
    path: ['day', 'parts', index, part],
    what,
    fix,
  });
  return day.parts.flatMap((part, index): Breach[] => {
    const other = (['from', 'to'] as const).filter(
      (end) => (typeof part[end] === 'string') !== isClock,
    );
    if (other.length > 0) {
      const fix = isClock ? 'Write a time, such as "13:30"' : `Write the number of the ${day.unit}`;
      return other.map((end) => wrong(index, end, `the day is told in ${day.unit}s`, fix));
    }
    const before = day.parts[index - 1];
    const [from, to] = [momentOf(part.from), momentOf(part.to)];
    const ends = before && momentOf(before.to);
    const overlaps = ends !== undefined && (isClock ? from < ends : from <= ends);
    return [
      ...((isClock ? to <= from : to < from)
        ? [
            wrong(
              index,
              'to',
              'it ends before it begins',
              'Write hours past midnight on from 24:00',
            ),
          ]
        : []),
      ...(overlaps
        ? [wrong(index, 'from', 'it begins before the part above ends', 'Put the parts in order')]
        : []),
    ];
  });
}
