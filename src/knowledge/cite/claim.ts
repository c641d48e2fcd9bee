import type { Entry } from '../../schema/entry.ts';
import { measures, statistics } from '../../schema/vocabulary.ts';
import type { PayThere } from '../figures/areas.ts';
import type { Figure } from '../figures/figures.ts';
import { formatContext, formatFigure, formatValue } from '../figures/format.ts';
import { formatRate } from '../figures/rates.ts';
import { caseLength } from '../graph/cases.ts';
import { get, titleOf, type Knowledge } from '../graph/knowledge.ts';

/** Something a page claims that may be wrong: what it is called in the files, and what a reader sees of it. */
export interface Claim {
  id: string;
  words: string;
}

export const figureClaim = (knowledge: Knowledge, figure: Figure): Claim => {
  const { occupation, measure, statistic, place, period } = figure;
  const name = [measures[measure], statistics[statistic].toLowerCase()].join(', ');
  const of = titleOf(get(knowledge, 'occupations', occupation));
  return {
    id: `occupations/${occupation}: ${measure} ${statistic}, ${place}, ${period}`,
    words: `${formatFigure(figure)}: ${name}, ${of}, ${formatContext(figure)}`,
  };
};

export const rateClaim = ({ id, data }: Entry<'rates'>): Claim => ({
  id: `rates/${id}`,
  words: `${formatRate(data)}: ${data.job}`,
});

export const caseClaim = ({ id, data }: Entry<'cases'>): Claim => ({
  id: `cases/${id}`,
  words: `${caseLength(data)}: ${data.title}`,
});

/** Pay in one area, which stands with the class. */
export function areaClaim({ id, data }: Entry<'occupations'>, row: PayThere): Claim {
  const { code, name, period, median } = row;
  const sum = median === undefined ? [] : [formatValue(median, data.currency)];
  const [measure, statistic] = ['wage', 'median'] as const;
  const what = [measures[measure], statistics[statistic].toLowerCase(), data.title, name, period];
  return {
    id: `occupations/${id}: ${measure} ${statistic}, ${code}, ${period}`,
    words: [...sum, what.join(', ')].join(': '),
  };
}
