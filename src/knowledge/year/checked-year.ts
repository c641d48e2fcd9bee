import * as words from '../../words/rate/fields.ts';
import { formatNumber } from '../figures/number.ts';
import { formatValue } from '../figures/format.ts';
import type { AskedYear } from './asked.ts';
import { fieldIds, isUnused, yearFields, yearPlaces, type Chosen, type FieldId } from './fields.ts';
import { shareAbove } from './levy.ts';
import { taxRules } from './tax-rules.ts';
import type { WorkYear } from './work.ts';

/** What is asked, in numbers. */
export interface CheckedYear extends Chosen {
  amount: number;
  wanted: number;
  tax: number;
  free: number;
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
function limit(value: number, id: FieldId, { place }: AskedYear): string {
  return yearFields[id].money ? formatValue(value, yearPlaces[place]) : formatNumber(value);
}

/** Whether a field takes a number. */
const takes = (id: FieldId, value: number | undefined): boolean =>
  value !== undefined && value >= yearFields[id].from && value <= yearFields[id].to;

function wrongIn(asked: AskedYear, id: FieldId): WrongField | undefined {
  const value = numberIn(asked.typed[id]);
  if (takes(id, value)) return undefined;
  const { from, to, such } = yearFields[id];
  const told = words.takes(
    limit(from, id, asked),
    limit(to, id, asked),
    value === undefined ? such : undefined,
  );
  return { id, told };
}

/** What is asked as numbers, or every field that holds none that it can take. */
export function checkedYear(asked: AskedYear): CheckedYear | { wrong: WrongField[] } {
  const { way, place, per, taxWay } = asked;
  const inUse = fieldIds.filter((id) => !isUnused(id, asked));
  const wrong = inUse.flatMap((id) => wrongIn(asked, id) ?? []);
  const numbers = Object.fromEntries(
    fieldIds.map((id) => [id, numberIn(asked.typed[id]) ?? yearFields[id][place]]),
  ) as Record<FieldId, number>;
  const { amount, wanted, tax, free, ...rest } = numbers;
  if (wrong.length === 0 && rest.most < rest.fewest)
    wrong.push({ id: 'most', told: words.mostIsFewer });
  if (wrong.length > 0) return { wrong };
  const levy = taxWay === 'rule' ? taxRules[place].levy : shareAbove(free, tax);
  return { way, place, per, taxWay, amount, wanted, tax, free, work: { ...rest, levy } };
}
