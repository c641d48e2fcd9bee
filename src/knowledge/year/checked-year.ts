import { formatValue } from '../figures/format.ts';
import { fieldIds, isUnused, yearFields, yearPlaces, type FieldId } from './fields.ts';
import type { AskedYear } from './asked.ts';
import type { WorkYear } from './work.ts';

/** What is asked, in numbers. */
export interface CheckedYear extends Pick<AskedYear, 'way' | 'place' | 'per'> {
  amount: number;
  wanted: number;
  work: WorkYear;
}

/** What is wrong in a field, for whoever typed it. */
export interface WrongField {
  id: FieldId;
  told: string;
}

const written = /^[$£]?\s*(\d+|\d{1,3}(?:,\d{3})+)?(\.\d+)?\s*%?$/;

/** The number that somebody wrote: "1,250.50", "$400", "15.3%"; undefined where it is none. */
export function numberIn(text: string): number | undefined {
  const [, whole, part] = written.exec(text.trim()) ?? [];
  return whole === undefined && part === undefined
    ? undefined
    : Number(`${(whole ?? '0').replaceAll(',', '')}${part ?? ''}`);
}

/** A number and its unit as the field has them. */
function told(value: number, id: FieldId, { place }: AskedYear): string {
  return yearFields[id].money
    ? formatValue(value, yearPlaces[place])
    : value.toLocaleString('en-US');
}

function wrongIn(asked: AskedYear, id: FieldId): WrongField | undefined {
  const value = numberIn(asked.typed[id]);
  const { from, to } = yearFields[id];
  if (value !== undefined && value >= from && value <= to) return undefined;
  const limits = `from ${told(from, id, asked)} to ${told(to, id, asked)}`;
  const how = value === undefined ? ', such as 1,250.50' : '';
  return { id, told: `Write a number ${limits}${how}.` };
}

/** What is asked as numbers, or every field that holds none that it can take. */
export function checkedYear(asked: AskedYear): CheckedYear | { wrong: WrongField[] } {
  const { way, place, per } = asked;
  const inUse = fieldIds.filter((id) => !isUnused(id, way, per));
  const wrong = inUse.flatMap((id) => wrongIn(asked, id) ?? []);
  const numbers = Object.fromEntries(
    fieldIds.map((id) => [id, numberIn(asked.typed[id]) ?? yearFields[id][place]]),
  ) as Record<FieldId, number>;
  const { amount, wanted, ...work } = numbers;
  if (wrong.length === 0 && work.most < work.fewest)
    wrong.push({ id: 'most', told: 'The most days cannot be fewer than the fewest.' });
  return wrong.length > 0 ? { wrong } : { way, place, per, amount, wanted, work };
}
