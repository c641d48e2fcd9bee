import type { Change } from '../../schema/changes.ts';
import { amountThen, isSameAmount, isSameRound } from './amount.ts';
import { changeOf } from './change-of.ts';
import type { Amount, Then } from './looked-at.ts';

/** The years and months of which an official class has figures. */
const periodsOf = ({ fields: { wages, projections } }: Then): string[] => [
  ...wages.map(({ period }) => period),
  ...projections.map(({ from, to }) => `${from}–${to}`),
];

/** What a wage table says, but for words about it. */
const numbersOf = (table: Readonly<Record<string, unknown>>): Map<string, number> =>
  new Map(
    Object.entries(table).flatMap(([name, value]) =>
      typeof value === 'number' ? [[name, value] as const] : [],
    ),
  );

/** Numbers of the same survey that stood otherwise before. */
function wageCorrections(was: Then, now: Then): Change[] {
  return now.fields.wages.flatMap((table) => {
    const before = was.fields.wages.find(({ period }) => period === table.period);
    const old = numbersOf(before ?? {});
    return [...numbersOf(table)].flatMap(([name, value]) => {
      const stood = old.get(name);
      if (stood === undefined || stood === value) return [];
      const of = `${name}, ${table.period}`;
      return [changeOf(now, 'corrected', { what: [of], was: String(stood), now: String(value) })];
    });
  });
}

const takesOf = ({ fields: { time, cost } }: Then): Amount[] => [...time.figures, ...cost.figures];

/** Times and costs of a step that are new, or of the same round and another amount. */
function takesChanges(was: Then, now: Then): Change[] {
  const [before, after] = [takesOf(was), takesOf(now)];
  const same = (one: Amount) => before.find((old) => old.of === one.of && isSameRound(old, one));
  const added = after.filter((one) => !same(one) && !before.some((old) => isSameAmount(old, one)));
  const wrong = after.flatMap((one) => {
    const old = same(one);
    if (!old || isSameAmount(old, one)) return [];
    const what = one.of === undefined ? [] : [one.of];
    return [changeOf(now, 'corrected', { what, was: amountThen(old), now: amountThen(one) })];
  });
  const what = added.map((one) => `${one.of ? `${one.of}: ` : ''}${amountThen(one)}`);
  return what.length > 0 ? [...wrong, changeOf(now, 'takes-added', { what })] : wrong;
}

/** What changed in the figures of one thing. */
export function figureChanges(was: Then, now: Then): Change[] {
  const old = new Set(periodsOf(was));
  const what = periodsOf(now).filter((period) => !old.has(period));
  return [
    ...wageCorrections(was, now),
    ...(what.length > 0 ? [changeOf(now, 'figures-added', { what })] : []),
    ...takesChanges(was, now),
  ];
}
