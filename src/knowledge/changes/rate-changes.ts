import type { Change, Happening } from '../../schema/changes.ts';
import { amountThen, isSameAmount, isSameRound } from './amount.ts';
import { changeOf } from './change-of.ts';
import type { Amount, Snapshot, Then } from './looked-at.ts';
import { titleThen } from './title-then.ts';

const amountOf = ({ fields }: Then): Amount | undefined => {
  const { low, unit } = fields;
  return low === undefined || unit === undefined
    ? undefined
    : { ...fields, low, unit, of: undefined };
};

/** How a rate came to stand as it does, and of a correction what stood there before. */
function happened(
  was: Then | undefined,
  now: Then,
): { is: Happening; more: Partial<Pick<Change, 'was' | 'now'>> } | undefined {
  if (!was) return { is: 'rate-added', more: {} };
  const [before, after] = [amountOf(was), amountOf(now)];
  if (!before || !after || isSameAmount(before, after)) return undefined;
  if (!isSameRound(before, after)) return { is: 'rate-renewed', more: {} };
  return { is: 'corrected', more: { was: amountThen(before), now: amountThen(after) } };
}

/** The roles that a rate covers, as they are called now. */
const coveredBy = (rate: Then, snapshot: Snapshot): Then[] =>
  rate.fields.roles.flatMap((id) => snapshot.get(`roles/${id}`) ?? []);

const ratesIn = (snapshot: Snapshot): Then[] =>
  [...snapshot.values()].filter(({ kind }) => kind === 'rates');

/** What changed in the rates of pay, told of each role that they cover. */
export function rateChanges(before: Snapshot, after: Snapshot): Change[] {
  const there = ratesIn(after).flatMap((rate) => {
    const change = happened(before.get(`rates/${rate.id}`), rate);
    const what = [titleThen('rates', rate.fields, rate.id)];
    return change
      ? coveredBy(rate, after).map((role) => changeOf(role, change.is, { what, ...change.more }))
      : [];
  });
  const gone = ratesIn(before).filter(({ id }) => !after.has(`rates/${id}`));
  return [
    ...there,
    ...gone.flatMap((rate) =>
      coveredBy(rate, after).map((role) =>
        changeOf(role, 'rate-removed', { what: [titleThen('rates', rate.fields, rate.id)] }),
      ),
    ),
  ];
}
