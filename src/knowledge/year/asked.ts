import {
  fieldIds,
  taxWays,
  ways,
  yearFields,
  yearPlaces,
  type Chosen,
  type FieldId,
  type TaxWay,
  type YearPlace,
} from './fields.ts';
import { soldUnits, type SoldUnit } from './work.ts';

/** What a reader asks, as they typed it. */
export interface AskedYear extends Chosen {
  /** The id of a role to stand beside; empty for none. */
  role: string;
  typed: Readonly<Record<FieldId, string>>;
}

/** The role that stands beside the answer until another is chosen. */
const firstRole = 'sound-engineer';

const places = Object.keys(yearPlaces) as YearPlace[];

/** Longer than any number that a field takes: no address grows without end. */
const mostLetters = 40;

/** A text as far as it is kept: whole letters, or it would not come back from an address as it was. */
const cut = (text: string | null) => text && [...text].slice(0, mostLetters).join('');

/** How many days of the start's rate one of a unit is paid. */
const startDays = (per: SoldUnit, place: YearPlace): number =>
  ({
    hour: 1 / yearFields.hours[place],
    day: 1,
    week: yearFields.week[place],
    project: yearFields.project[place],
  })[per];

/** What stands in a field before anybody types: the rate is that of the unit it is for. */
function startOf(id: FieldId, place: YearPlace, per: SoldUnit): string {
  const start = yearFields[id][place];
  return String(id === 'amount' ? start * startDays(per, place) : start);
}

const starts = (place: YearPlace, per: SoldUnit, typed: (id: FieldId) => string | null) =>
  Object.fromEntries(
    fieldIds.map((id) => [id, cut(typed(id)) ?? startOf(id, place, per)]),
  ) as Record<FieldId, string>;

/** What is asked before anybody asks. */
export const startYear: AskedYear = {
  way: 'year',
  place: 'us',
  per: 'day',
  taxWay: 'rule',
  role: firstRole,
  typed: starts('us', 'day', () => null),
};

/** How tax is put aside where that is not said: whoever names a share of their own has one. */
const taxWayIn = (words: URLSearchParams): TaxWay =>
  words.has('tax') || words.has('free') ? 'share' : 'rule';

/** What the words of an address or of a form ask, and which of its choices there are not. */
export function askedIn(
  words: URLSearchParams,
  roles: readonly string[],
): { asked: AskedYear; unknown: string[] } {
  const unknown: string[] = [];
  const choice = <Word extends string>(name: string, offered: readonly Word[], start: Word) => {
    const word = words.get(name);
    if (word === null || offered.includes(word as Word)) return (word as Word | null) ?? start;
    unknown.push(name);
    return start;
  };
  const way = choice('way', ways, startYear.way);
  const place = choice('place', places, startYear.place);
  const per = choice('per', soldUnits, startYear.per);
  const taxWay = choice('taxWay', taxWays, taxWayIn(words));
  const role = choice('role', ['', ...roles], startYear.role);
  const typed = starts(place, per, (id) => words.get(id));
  return { asked: { way, place, per, taxWay, role, typed }, unknown };
}

/** The query of an address that asks this: only what is not there from the start. */
export function askedQuery({ way, place, per, taxWay, role, typed }: AskedYear): string {
  const words = new URLSearchParams();
  const add = (name: string, value: string, start: string) => {
    if (value !== start) words.append(name, value);
  };
  add('way', way, startYear.way);
  add('place', place, startYear.place);
  add('per', per, startYear.per);
  add('role', role, startYear.role);
  for (const id of fieldIds) add(id, typed[id], startOf(id, place, per));
  add('taxWay', taxWay, taxWayIn(words));
  return words.size > 0 ? `?${String(words)}` : '';
}

/** Whether a field still holds what stood in it before anybody typed. */
export const isStart = ({ place, per, typed }: AskedYear, id: FieldId): boolean =>
  typed[id] === startOf(id, place, per);

/**
 * The same in another country or unit: what was still as it stood at the start stands as it does there,
 * and what was typed stays.
 */
export function movedTo(asked: AskedYear, place: YearPlace, per: SoldUnit): AskedYear {
  const stays = (id: FieldId) => (isStart(asked, id) ? null : asked.typed[id]);
  return { ...asked, place, per, typed: starts(place, per, stays) };
}
