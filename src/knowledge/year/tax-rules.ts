import type { YearPlace } from './fields.ts';
import type { Levy } from './levy.ts';
import type { Reason } from './reason.ts';

/** What a country takes of the self-employed by a published rule, income tax apart. */
export interface TaxRule {
  /** Its name in a sentence, with the year it is of. */
  name: string;
  levy: Levy;
  /** What is due besides from so much on, and is not in it. */
  beyond?: { above: number; told: string };
  /** What the rule is, and who says so. */
  reasons: readonly Reason[];
}

/** The part of what is left that self-employment tax is taken of, as half of it may be deducted. */
const counted = 0.9235;

/** The wage base of 2026: Social Security is taken up to there, and Medicare of all. */
const wageBase = 184_500;
const [socialSecurity, medicare] = [12.4, 2.9];

/** From there on Medicare takes more, of somebody who files alone. */
const highEarner = 200_000;

/** The rule of each country. What it says in words is what its bands are: a test reads both. */
export const taxRules: Readonly<Record<YearPlace, TaxRule>> = {
  us: {
    name: 'self-employment tax of 2026',
    levy: {
      bands: [
        { above: 0, percent: (socialSecurity + medicare) * counted },
        { above: wageBase / counted, percent: medicare * counted },
      ],
      least: 400 / counted,
    },
    beyond: {
      above: highEarner,
      told: 'Above $200,000 of net earnings, or another sum for couples, 0.9% more is due for Medicare. It is not in this answer.',
    },
    reasons: [
      {
        told: 'The self-employment tax of 2026, worked out of 92.35 percent of what is left after costs: 15.3 percent of that up to $184,500 and 2.9 percent above, or nothing where it is under $400. Wages from a job, which count toward that limit, are taken to be none. Income tax comes on top, and is not in the answer.',
        source: 'se-tax-2026',
      },
      {
        told: 'Medicare takes 0.9 percent more above $200,000, or above another sum for couples. That is not in the answer.',
        source: 'irs-tc560',
      },
    ],
  },
  gb: {
    name: 'Class 4 National Insurance of 2026–27',
    levy: {
      bands: [
        { above: 12_570, percent: 6 },
        { above: 50_270, percent: 2 },
      ],
    },
    reasons: [
      {
        told: 'Class 4 National Insurance of 2026–27: 6 percent of profits from £12,570 to £50,270, and 2 percent above. Income tax comes on top, and is not in the answer.',
        source: 'ni-2026',
      },
    ],
  },
};
