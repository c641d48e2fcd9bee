import { sourceNamed, type Known } from '../figures/fact.ts';
import { formatRate, formatRateContext } from '../figures/rates.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { rateAddress } from './rate-link.ts';
import { locale } from '../../words/locale.ts';

/** A published rate of a trade to start a year from. */
export interface YearExample {
  /** The trade and the unit: "Studio, by the hour". */
  title: string;
  address: string;
  rate: Known;
}

/** The rates that editors offer to start a year from, A to Z by their trade. */
export const yearExamples = (knowledge: Knowledge): YearExample[] =>
  knowledge.byKind.rates
    .flatMap(({ data }): YearExample[] => {
      const { yearExample: title, roles, source, confidence } = data;
      const address = roles[0] === undefined ? undefined : rateAddress(roles[0], data);
      if (title === undefined || address === undefined) return [];
      const [value, context] = [formatRate(data), formatRateContext(data)];
      return [
        {
          title,
          address,
          rate: { value, context, source: sourceNamed(knowledge, source, confidence) },
        },
      ];
    })
    .toSorted((a, b) => a.title.localeCompare(b.title, locale));
