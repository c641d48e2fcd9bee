import * as words from '../../words/rate/tax.ts';
import type { YearPlace } from './fields.ts';
import type { Levy } from './levy.ts';

/** What a country takes of the self-employed by a published rule, income tax apart. */
export interface TaxRule {
  /** Its name in a sentence, with the year it is of. */
  name: string;
  levy: Levy;
  /** What is due besides from so much on, and is not in it. */
  beyond?: { above: number; told: string };
}

/** The part of what is left that self-employment tax is taken of, as half of it may be deducted. */
const counted = 0.9235;

/** The wage base of 2026: Social Security is taken up to there, and Medicare of all. */
const wageBase = 184_500;
const [socialSecurity, medicare] = [12.4, 2.9];

/** From there on Medicare takes more, of somebody who files alone. */
const highEarner = 200_000;

/** The rule of each country. What `ruleReasons` says in words is what its bands are: a test reads both. */
export const taxRules: Readonly<Record<YearPlace, TaxRule>> = {
  us: {
    name: words.rule.us,
    levy: {
      bands: [
        { above: 0, percent: (socialSecurity + medicare) * counted },
        { above: wageBase / counted, percent: medicare * counted },
      ],
      least: 400 / counted,
    },
    beyond: {
      above: highEarner,
      told: words.medicareBeyond,
    },
  },
  gb: {
    name: words.rule.gb,
    levy: {
      bands: [
        { above: 12_570, percent: 6 },
        { above: 50_270, percent: 2 },
      ],
    },
  },
};
