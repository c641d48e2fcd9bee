import type { Entry } from '../../schema/entry.ts';
import type { Rate } from '../../schema/rate.ts';
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
 * The address that makes a year of a rate, at its low end, beside a role; undefined where it is not for a
 * unit and in a country of the page.
 */
export function rateAddress(role: string, rate: Rate): string | undefined {
  const { place, unit, per, low, hoursPer } = rate;
  if (!isYearPlace(place) || yearPlaces[place] !== unit || !isSold(per)) return undefined;
  const { typed, ...moved } = movedTo({ ...startYear, role }, place, per);
  const hours = per === 'day' && hoursPer !== undefined ? String(hoursPer) : typed.hours;
  return `/rate/${askedQuery({ ...moved, typed: { ...typed, amount: String(low), hours } })}`;
}

/** The address that makes a year of what a role is paid: of the rate that stands for it, where it can be. */
export function yearAddress(knowledge: Knowledge, role: Entry<'roles'>): string {
  const rate = leadRate(knowledge, role)?.data;
  const made = rate && rateAddress(role.id, rate);
  return made ?? `/rate/${askedQuery({ ...startYear, role: role.id })}`;
}
