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
}

const money = String.raw`(?:(?:US|CA|AU|A|C|NZ)?\$|£|€|\b(?:USD|GBP|EUR|CAD|AUD|CHF)\b)`;
const number = String.raw`\d{1,3}(?:[,.’' \u00A0\u202F]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const amount = String.raw`(${money})? ?(${number}) ?(k\b)?(?:,-{1,2})? ?(${money}|euros?\b|dollars\b|pounds\b(?! per sq))?`;

/** One amount or two with something between them. */
const range = new RegExp(
  String.raw`${amount}(?:(?: ?[/a-z]{0,8}){0,2} ?(?:[-–—]|\bto\b|\band\b|\bbis\b|\bund\b|\bà\b|\ba\b|\bet\b|\btot\b|\by\b) ?(?:up to )?${amount})?`,
  'giu',
);

/** What it is paid for, as adverts put it. */
const units: readonly (readonly [PayUnit, RegExp])[] = [
  ['finished-hour', /\b(?:per|an?|each|\/) ?finished hour|\bpfh\b|per finished recorded hour/iu],
  ['finished-minute', /\b(?:per|a|each|\/) ?finished minute\b/iu],
  ['week-on-call', /\bweek on call\b/iu],
  [
    'hour',
    /(?:\bper|\ban|\beach|\/|\bpro|\bpar|\bpor|\bde l) ?['’]?(?:hour|hr|stunde|std|heure|hora|ora|uur)\b|\/ ?h\b|\bp\.?h\.?\b|\bhourly\b|\bhour\b(?= rate)|stundenlohn/iu,
  ],
  [
    'day',
    /(?:\bper|\ba|\beach|\/|\bpro|\bpar|\bpor|\bal) ?(?:\d+[- ]hour )?(?:day|tag|jour|d[íi]a|dia|giorno|dag)\b|\bdaily\b|\bday ?rate\b|\bp\.?d\b|\/ ?\d+ ?(?:hrs?|hours)?\b(?= day)|tagessatz|\/ ?10\b/iu,
  ],
  [
    'week',
    /(?:\bper|\ba|\beach|\/|\bpro|\bpar|\bpor) ?(?:week|wk|woche|semaine|semana|settimana)\b|\bweekly\b|\bp\.?w\b/iu,
  ],
  [
    'month',
    /(?:\bper|\ba|\beach|\/|\bpro|\bpar|\bpor|\bim|\bal) ?(?:month|mo|monat|mois|mes|m[êe]s|mese|maand)\b|\bmonthly\b|\bmensuels?\b|\bmensuales\b|\bmonatlich\b/iu,
  ],
  [
    'show',
    /(?:\bper|\ba|\beach|\/) ?(?:show|performance|gig|event|service|match|game|broadcast)\b/iu,
  ],
  ['session', /(?:\bper|\ba|\beach|\/) ?session\b/iu],
  ['song', /(?:\bper|\ba|\beach|\/) ?(?:song|track|master)\b/iu],
  [
    'project',
    /(?:\bper|\ba|\beach|\/|\bfor the) ?(?:project|episode|film|production|run)\b|\bflat (?:fee|rate)\b|\bbuyout\b|\bfee for the/iu,
  ],
  [
    'year',
    /(?:\bper|\ba|\beach|\/|\bpro|\bpar|\bal) ?(?:year|yr|annum|jahr|ann?[ée]e|an|a[ñn]o|ano|anno|jaar)\b|\bp\.? ?a\.?(?=\W|$)|\bannual(?:ly)?\b|\byearly\b|\bsalar(?:y|ied)\b|\bjahresgehalt\b|\bannuels?\b|\banuales\b/iu,
  ],
];

/** Money that an advert tells of and that is no pay. */
const otherwise =
  /\b(?:per[- ]?diems?|allowance|stipend for|bonus|insurance|liability|indemnity|budgets?|revenue|turnover|raised|fund(?:ing|ed)|reimburs\w+|mileage|parking|subsistence|deposit|kit (?:fee|rental|hire)|box rental|401|overtime|equipment|worth|discount|referral|pension|sign-?on|relocation|per mile|fee to apply|tickets?)\b/iu;

/** How far before and after an amount it is told what it is for. */
const reach = { before: 34, after: 34 };

/** Below this a number without a currency is no pay, and from it on an amount without a unit is a year's. */
const year = 10_000;

const value = (written: string | undefined, thousand: string | undefined): number => {
  if (!written) return NaN;
  const plain = written.replace(/[,.’' \u00A0\u202F](?=\d{3}(?!\d))/g, '').replace(',', '.');
  return Number(plain) * (thousand ? 1000 : 1);
};

/** What stands after a place, up to the next sentence or line. */
const after = (text: string, at: number): string =>
  /^[^\n;]*?(?=\n|;|$|\.\s|[$£€]|\d{4})/u.exec(text.slice(at, at + reach.after))?.[0] ?? '';

const before = (text: string, at: number): string =>
  /[^\n.;]*$/u.exec(text.slice(Math.max(0, at - reach.before), at))?.[0] ?? '';

const nearest = (words: string) =>
  units
    .map(([unit, says]) => ({ unit, at: words.search(says) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.unit;

function payAt(text: string, found: RegExpExecArray): PayAt | undefined {
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
    before: said.before.split(/, /).at(-1) ?? '',
    after: said.after.split(/, /)[0] ?? '',
  };
  if (!(low > 0) || otherwise.test(clause.after) || otherwise.test(clause.before)) return undefined;
  if (
    /^ ?(?:[mM]\b|million|bn|%|\+? ?(?:seats?|capacity|employees|staff|people))/u.test(said.after)
  )
    return undefined;
  const near = nearest(said.after) ?? nearest(said.before) ?? nearest(whole);
  const unit = near ?? (low >= year || (k1 ?? k2) ? 'year' : undefined);
  if (!currency && !((k1 ?? k2) && unit)) return undefined;
  return { from, to, low, high, currency, unit };
}

/** The amounts of pay in an advert, in order; those first that say what they are paid for. */
export function payIn(text: string): PayAt[] {
  const found = [...text.matchAll(range)].flatMap((one) => payAt(text, one) ?? []);
  return found.sort((a, b) => Number(!a.unit) - Number(!b.unit));
}
