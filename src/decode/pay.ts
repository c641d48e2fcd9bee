import { nearestUnit, otherwise, usualUnits } from './pay-units.ts';
import type { PayUnit } from '../schema/vocabulary.ts';

/** An amount of pay in an advert, with what it is paid for. */
export interface PayAt {
  from: number;
  to: number;
  low: number;
  /** The other end, where a range is given. */
  high?: number | undefined;
  /** The sign or letters of the currency as they are written; none where it has none. */
  currency: string;
  unit?: PayUnit | undefined;
  /** Whether it is what one earns if targets are met: "OTE". */
  hoped: boolean;
}

const money = String.raw`(?:(?:US|CAN?|CDN|AU|A|C|NZ|S|HK|R)?\$|£|€|₹|\bR(?=\d[\d ,]{2})(?!128\b)|\b(?:USD|GBP|EUR|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|ZAR|AED|SGD|HKD|INR)\b)`;
const number = String.raw`\d{1,3}(?:[,.’' \u00A0\u202F]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
/** Forms of a tax office that stand after an amount. */
const taxForm = String.raw`(?!1099\b|401 ?\(?k\b)`;
const amount = String.raw`(${money})? ?${taxForm}(${number}) ?(k\b)?(?:,-{1,2})? ?(${money}(?! ?\d)|euros?\b|dollars\b|pounds\b(?! per sq)|quid\b|kr\b)?`;

/** One amount or two with something between them. */
const range = new RegExp(
  String.raw`${amount}(?:(?: ?[/a-z]{0,8}){0,2} ?(?:[-–—]|\/(?=[£$€])|\bto\b|\band\b|\bbis\b|\bund\b|\bà\b|\ba\b|\bet\b|\btot\b|\by\b) ?(?:up to )?(?! ?\d+(?:\.\d+)?[- ]?h(?:ou)?rs?\b)${amount})?`,
  'giu',
);

/** Words before a number by which it is pay, whatever has its sign left out. */
const paying = /\b(?:pay(?:ing)?|rate|fee|wages?|offering)\b[^\d]{0,12}$/iu;

/** How far before and after an amount it is told what it is for. */
const reach = { before: 34, after: 34 };

/** Below this a number without a currency is no pay, and from it on an amount without a unit is a year's. */
const year = 10_000;

const value = (written: string | undefined, thousand: string | undefined): number => {
  if (!written) return NaN;
  const plain = written.replace(/[,.’' \u00A0\u202F](?=\d{3}(?!\d))/g, '').replace(',', '.');
  return Number(plain) * (thousand ? 1000 : 1);
};

/** What parts an amount from the next thing that is given. */
const apart = /, | ?\+ ?|\bplus\b|(?<=\d) ?& /iu;

/** Words after an amount at which it is told of something else: "with overtime after eight". */
const further = /\b(?:with|then|including|incl|and|where|on (?:the|an?|our|top))\b/iu;

/** What an amount without a sign is paid for, where it is pay: "26-30/hr". */
const bare = /^ ?\/ ?(?:hr|hour|day|week|wk)\b/iu;

/** What stands after a place, up to the next sentence or line. */
const after = (text: string, at: number): string =>
  /^[^\n;]*?(?=\n|;|$|\.\s|[$£€]|\d{4})/u.exec(text.slice(at, at + reach.after))?.[0] ?? '';

const before = (text: string, at: number): string =>
  /[^\n.;]*$/u.exec(text.slice(Math.max(0, at - reach.before), at))?.[0] ?? '';

/** The unit that an amount has behind it, where the amount may be one of that. */
function unitBefore(words: string, low: number) {
  const unit = nearestUnit(words);
  const isLong = unit === 'week' || unit === 'month' || unit === 'year';
  return isLong && low < 150 ? undefined : unit;
}

/** Whether an amount is what something costs or is worth: "a £25,000 PA", "$250,000 of microphones", "plus £50 van". */
const isOfThing = ({ before, after }: { before: string; after: string }): boolean =>
  /^ (?:of (?!pay)|van\b)/iu.test(after) ||
  (/\b(?:an?|our) $/iu.test(before) && !/^ (?:basic|base)\b/u.test(after) && !nearestUnit(after));

/** Whether words around a number without a sign make it a salary. */
const isSalary = ({ before, after }: { before: string; after: string }): boolean =>
  /\b(?:salary|pay|package|compensation|remuneration|gehalt|salaire|ote|base)\b/iu.test(before) ||
  /^ ?(?:\(?doe\b|doq\b|per annum|p\.?a\b|a year|per year|pro rata|gross|brutto|basic|ote\b)/iu.test(
    after,
  );

function payAt(
  text: string,
  found: RegExpExecArray,
  usual: ReturnType<typeof usualUnits>,
): PayAt | undefined {
  const [whole, sign1, first, k1, sign2, sign3, second, k2, sign4] = found;
  const currency = sign1 ?? sign2 ?? sign3 ?? sign4 ?? '';
  const from = found.index;
  const to = from + whole.trimEnd().length;
  const low = value(
    first,
    k1 ?? (second && value(second, k2) >= 1000 && Number(first) < 1000 ? k2 : undefined),
  );
  const high = second === undefined ? undefined : value(second, k2);
  const said = { before: before(text, from), after: after(text, to) };
  const clause = {
    before: said.before.split(apart).at(-1) ?? '',
    after: said.after.split(apart)[0]?.split(further)[0] ?? '',
  };
  if (!(low > 0) || otherwise.test(clause.after) || otherwise.test(clause.before)) return undefined;
  if (
    /^ ?(?:[mM]\b|million|bn|%|\+? ?(?:seats?|capacity|employees|staff|people))/u.test(said.after)
  )
    return undefined;
  if (isOfThing(said)) return undefined;
  const told = nearestUnit(said.after) ?? unitBefore(said.before, low) ?? nearestUnit(whole);
  const ofYear = low >= year || (k1 ?? k2);
  const unit = told ?? (ofYear ? 'year' : usual(low, (high ?? low % 1) > 0));
  const isPlain =
    bare.test(text.slice(to)) || ((k1 ?? k2) && unit) || (told && paying.test(said.before));
  if (!currency && !isPlain && !(low >= year && isSalary(said))) return undefined;
  const hoped = /\bote\b/iu.test(`${clause.before.slice(-12)} ${clause.after}`);
  return { from, to, low, high, currency, unit, hoped };
}

/** Those last that are hoped for, and before them those that say not what they are paid for. */
const place = ({ unit, hoped }: PayAt) => (hoped ? 2 : unit ? 0 : 1);

/** The amounts of pay in an advert, in order; those first that say what they are paid for, as far as it is sure. */
export function payIn(text: string): PayAt[] {
  const usual = usualUnits(text);
  const found = [...text.matchAll(range)].flatMap((one) => payAt(text, one, usual) ?? []);
  return found.sort((a, b) => place(a) - place(b));
}
