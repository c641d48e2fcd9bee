import { yearPlaces, type FieldId, type YearPlace } from './fields.ts';
import type { PlacedReason, Reason } from './reason.ts';
import { taxRules } from './tax-rules.ts';

/** A reason by country, where it is not the same in each. */
type Reasons = Reason | Readonly<Record<YearPlace, Reason>>;

const ours = 'Our assumption.';

const own = (told: string, page?: Reason['page']): Reason => ({
  told: `${ours} ${told}`,
  ...(page && { page }),
});

const negotiation = { title: 'Negotiation', address: '/skills/negotiation/' } as const;

/** Why each number of the page is what it is at the start: a source, or an assumption that says so. */
const reasons: Readonly<Record<FieldId, Reasons>> = {
  amount: {
    us: { told: 'An example. Put in your own.' },
    gb: {
      told: 'The day that Bectu suggests for a first assistant sound in television drama. Put in your own.',
      source: 'planit-sound',
    },
  },
  wanted: { told: 'An example. Put in your own.' },
  hours: {
    us: { told: 'The union day of New York film and television.', source: 'iatse52-wages-2024' },
    gb: { told: 'The suggested day of a first assistant sound.', source: 'planit-sound' },
  },
  week: own('Five days.'),
  project: own('The days that you would bill, if you billed it by the day.'),
  fewest: own('Nobody counts it. Look into your calendar of last year.'),
  most: own('From the fewest to the most days, the answer is a range.'),
  idle: own('Outdoor shows stop in winter, and drama pauses.', {
    title: 'Look after yourself',
    address: '/steps/look-after-yourself/',
  }),
  prep: own('It depends on the job: two show days can need four.', {
    title: 'Project management',
    address: '/skills/project-management/',
  }),
  prepPaid: own('Nobody pays them until you ask.', negotiation),
  admin: own('Quotes, invoices, books, calls, learning: in all twelve months.'),
  rental: own('None. It belongs on a line of its own.', negotiation),
  kit: own('Gear worth 10,000 that lasts five years.'),
  insurance: {
    us: {
      told: `${ours} Of it, $100 is for gear worth $10,000: a trade magazine told of about one percent, before 2015. For liability we have read no US price.`,
      source: 'foh-insurance',
    },
    gb: {
      told: 'What one new freelancer was quoted for public liability, about 2006. Gear is not in it.',
      source: 'controlbooth-pli',
    },
  },
  other: {
    us: own(
      'Retirement savings, accountant, phone, car, dues: count yours. Health insurance is not in it: add its price for you or your family.',
    ),
    gb: own('Pension, accountant, phone, car, dues: count yours.'),
  },
  tax: { told: 'An example. Put in the share that your accountant names, income tax in it.' },
  free: {
    us: own('None. Put in what your accountant names.'),
    gb: { told: 'Class 4 National Insurance begins there, in 2026–27.', source: 'ni-2026' },
  },
};

/** Why a number starts where it does: one reason for all countries, or one for each. */
export function reasonsFor(id: FieldId): PlacedReason[] {
  const found = reasons[id];
  if ('told' in found) return [{ reason: found }];
  return [
    { place: 'us', reason: found.us },
    { place: 'gb', reason: found.gb },
  ];
}

/** What the rule of each country takes for tax. */
export const ruleReasons: readonly PlacedReason[] = (
  Object.keys(yearPlaces) as YearPlace[]
).flatMap((place) => taxRules[place].reasons.map((reason) => ({ place, reason })));
