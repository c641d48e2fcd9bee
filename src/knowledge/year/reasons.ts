import * as words from '../../words/rate/reasons.ts';
import * as tax from '../../words/rate/tax.ts';
import type { FieldId, YearPlace } from './fields.ts';
import type { PlacedReason, Reason } from './reason.ts';

/** A reason by country, where it is not the same in each. */
type Reasons = Reason | Readonly<Record<YearPlace, Reason>>;

const negotiation = { title: words.negotiation, address: '/skills/negotiation/' } as const;

/** Why each number of the page is what it is at the start: a source, or an assumption that says so. */
const reasons: Readonly<Record<FieldId, Reasons>> = {
  amount: {
    us: { told: words.amount.us },
    gb: { told: words.amount.gb, source: 'planit-sound' },
  },
  wanted: { told: words.wanted },
  hours: {
    us: { told: words.hours.us, source: 'iatse52-wages-2024' },
    gb: { told: words.hours.gb, source: 'planit-sound' },
  },
  week: { told: words.week },
  project: { told: words.project },
  fewest: { told: words.fewest },
  most: { told: words.most },
  idle: {
    told: words.idle,
    page: { title: words.lookAfterYourself, address: '/steps/look-after-yourself/' },
  },
  prep: {
    told: words.prep,
    page: { title: words.projectManagement, address: '/skills/project-management/' },
  },
  prepPaid: { told: words.prepPaid, page: negotiation },
  admin: { told: words.admin },
  rental: { told: words.rental, page: negotiation },
  kit: { told: words.kit },
  insurance: {
    us: { told: words.insurance.us, source: 'foh-insurance' },
    gb: {
      told: words.insurance.gb,
      source: 'controlbooth-pli',
      page: { title: words.getInsured, address: '/steps/get-insured/' },
    },
  },
  other: { us: { told: words.other.us }, gb: { told: words.other.gb } },
  tax: { told: words.tax },
  free: { us: { told: words.free.us }, gb: { told: words.free.gb, source: 'ni-2026' } },
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

/** What the rule of each country takes for tax, and who says so. */
export const ruleReasons: readonly PlacedReason[] = [
  { place: 'us', reason: { told: tax.selfEmployment, source: 'se-tax-2026' } },
  { place: 'us', reason: { told: tax.medicare, source: 'irs-tc560' } },
  { place: 'gb', reason: { told: tax.classFour, source: 'ni-2026' } },
];
