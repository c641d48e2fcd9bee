import type { Entry } from '../../schema/entry.ts';
import type { PayUnit } from '../../schema/vocabulary.ts';
import { leadRate } from '../figures/rates.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { askedQuery, movedTo, startYear } from './asked.ts';
import { yearPlaces, type YearPlace } from './fields.ts';
import { soldUnits, type SoldUnit } from './work.ts';

const isSold = (unit: PayUnit): unit is PayUnit & SoldUnit =>
  (soldUnits as readonly PayUnit[]).includes(unit);

const isYearPlace = (place: string): place is YearPlace => Object.hasOwn(yearPlaces, place);

/**
 * The address that makes a year of what a role is paid: of the rate that stands for it, at its low end,
 * where it is for a unit and in a country of the page.
 */
export function yearAddress(knowledge: Knowledge, role: Entry<'roles'>): string {
  const asked = { ...startYear, role: role.id };
  const rate = leadRate(knowledge, role)?.data;
  if (
    !rate ||
    !isYearPlace(rate.place) ||
    yearPlaces[rate.place] !== rate.unit ||
    !isSold(rate.per)
  )
    return `/rate/${askedQuery(asked)}`;
  const { typed, ...moved } = movedTo(asked, rate.place, rate.per);
  const hours =
    rate.per === 'day' && rate.hoursPer !== undefined ? String(rate.hoursPer) : typed.hours;
  return `/rate/${askedQuery({ ...moved, typed: { ...typed, amount: String(rate.low), hours } })}`;
}
