import type { Stated } from '../../schema/common.ts';
import { isMoney } from '../../schema/vocabulary.ts';
import type { Path } from '../integrity/document.ts';
import { checkIt, outside, type Doubt } from './doubt.ts';
import * as limits from './limits.ts';

/** What a step costs may be small though it is due each year. */
const rangeOf = ({ unit, per }: Stated, path: Path) => {
  if (!isMoney(unit)) return limits.unitRange[unit];
  return per === undefined || path[0] === 'cost' ? limits.costRange : limits.payRange[per];
};

/** What a field of this name is stated in, if it can be in one kind of unit only. */
const unitsOf: Readonly<Record<string, 'time' | 'money'>> = {
  time: 'time',
  years: 'time',
  cost: 'money',
  pay: 'money',
};

/** A unit that the field cannot have, whatever the source says. */
function fieldUnitDoubts({ unit, per }: Stated, path: Path): Doubt[] {
  const names = path.filter((part) => typeof part === 'string');
  const field = names.findLast((name) => Object.hasOwn(unitsOf, name)) ?? '';
  const wanted = unitsOf[field];
  const right = wanted === 'time' ? limits.timeUnits.includes(unit) : isMoney(unit);
  if (wanted && !right) {
    const fix = `Write ${wanted === 'time' ? limits.timeUnits.join(', ') : 'a currency'}`;
    const what = `a ${field} is not counted in ${unit}`;
    return [{ id: 'figure-unit', path: [...path, 'unit'], what, fix, sure: true }];
  }
  if (field !== 'pay' || per !== undefined) return [];
  const what = 'it is not said what one payment is for';
  return [
    { id: 'figure-unit', path, what, fix: 'Add per: year, hour, day or another', sure: true },
  ];
}

function unitDoubts({ unit, per, place }: Stated, path: Path): Doubt[] {
  const right = limits.currencyOf[place];
  if (isMoney(unit) && right && right !== unit) {
    const what = `the money of ${place} is not ${unit}`;
    return [
      {
        id: 'figure-unit',
        path: [...path, 'unit'],
        what,
        fix: `Write ${right}, or say why in unusual`,
      },
    ];
  }
  const isRate = isMoney(unit) || unit === 'hours' || unit === 'days';
  if (isRate || per === undefined) return [];
  const what = `${unit} are not paid by the ${per}`;
  return [{ id: 'figure-unit', path: [...path, 'per'], what, fix: 'Remove the line', sure: true }];
}

/** More hours or days than there are in what they are counted by, and halves of what is counted whole. */
function countDoubts({ low, high = low, unit, per }: Stated, path: Path): Doubt[] {
  const most = per && limits.mostWithin[per]?.[unit];
  if (most !== undefined && high > most) {
    const what = `a ${per} has no ${high} ${unit}`;
    return [{ id: 'figure-range', path, what, fix: checkIt, sure: true }];
  }
  if (unit !== 'jobs' || (Number.isInteger(low) && Number.isInteger(high))) return [];
  return [{ id: 'figure-range', path, what: 'jobs are counted whole', fix: checkIt, sure: true }];
}

/** What is doubtful about one stated figure. */
export function statedDoubts(one: Stated, path: Path): Doubt[] {
  const range = rangeOf(one, path);
  const ends = (['low', 'high'] as const).flatMap((end) => {
    return range ? outside([...path, end], one[end], range) : [];
  });
  const { low, high = low } = one;
  const wide: Doubt[] =
    low > 0 && high / low > limits.widest
      ? [
          {
            id: 'figure-range',
            path: [...path, 'high'],
            what: `${high} is more than ${limits.widest} times ${low}`,
            fix: checkIt,
          },
        ]
      : [];
  const ofField = fieldUnitDoubts(one, path);
  return ofField.length > 0
    ? ofField
    : [...ends, ...wide, ...unitDoubts(one, path), ...countDoubts(one, path)];
}

const isStated = (value: object): value is Stated =>
  'low' in value && 'unit' in value && 'source' in value;

/** Every stated figure in the fields of an entry, with its path. */
export function statedIn(data: unknown, path: Path = []): [Stated, Path][] {
  if (typeof data !== 'object' || data === null) return [];
  if (isStated(data)) return [[data, path]];
  return Object.entries(data).flatMap(([key, value]) =>
    statedIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
