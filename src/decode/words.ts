import { formatList } from '../knowledge/figures/format.ts';
import { formatNumber } from '../knowledge/figures/number.ts';
import { payUnits } from '../schema/vocabulary.ts';
import * as words from '../words/decode/read.ts';
import type { Decoded, Found } from './decode.ts';
import type { ThingKind } from './known.ts';
import type { PayAt } from './pay.ts';

/** Money as it is written: with no cents or with both figures of them. */
const amount = (value: number) => formatNumber(value, 2).replace(/\.\d$/, '$&0');

/** An amount of pay in words: "$450 to 550 a day". */
export function payWords({ low, high, currency, unit, hoped }: PayAt): string {
  const sign = /^\p{L}{2,}$/u.test(currency) ? `${currency} ` : currency;
  const least = `${sign}${amount(low)}`;
  const range = high === undefined ? least : words.payRange(least, amount(high));
  const whole = unit ? words.payFor(range, payUnits[unit]) : range;
  return hoped ? words.payHoped(whole) : whole;
}

/** Amounts in words, each once: many adverts say what they pay twice. */
export const paysTold = (pay: readonly PayAt[]): string[] => [...new Set(pay.map(payWords))];

/** Kinds in the order in which they are told. */
const inOrder: readonly ThingKind[] = ['role', 'skill', 'product', 'step', 'term'];

/** How many of each kind are found. */
const counted = (found: readonly Found[]): string[] =>
  inOrder.flatMap((kind) => {
    const many = found.filter(({ thing, others }) => thing.kind === kind && !others).length;
    return many > 0 ? [words.kinds[kind].counted(many)] : [];
  });

/** What is read out of an advert in a sentence or two, for those who listen. */
export function summaryOf({ found, omits = [], cut }: Decoded): string {
  const names = counted(found);
  const left = omits.map((what) => words.omits[what].within);
  return [
    names.length > 0 ? words.named(formatList(names)) : words.nothingKnown,
    ...(left.length > 0 ? [words.notSaid(formatList(left))] : []),
    ...(cut ? [words.cut] : []),
  ].join(' ');
}
