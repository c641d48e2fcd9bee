import { addressOf } from '../../schema/address.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import { measures, statistics } from '../../schema/vocabulary.ts';
import type { Figure } from '../figures/figures.ts';
import { formatContext, formatFigure } from '../figures/format.ts';
import { formatRate } from '../figures/rates.ts';
import { citationsIn } from '../graph/citations.ts';
import { get, titleOf, type Knowledge } from '../graph/knowledge.ts';
import { figuresOn, ratesOn } from '../graph/sources.ts';

/** Something a page claims that may be wrong: what it is called in the files, and what a reader sees of it. */
export interface Claim {
  id: string;
  words: string;
}

const figureClaim = (knowledge: Knowledge, figure: Figure): Claim => {
  const { occupation, measure, statistic, place, period } = figure;
  const name = [measures[measure], statistics[statistic].toLowerCase()].join(', ');
  const of = titleOf(get(knowledge, 'occupations', occupation));
  return {
    id: `occupations/${occupation}: ${measure} ${statistic}, ${place}, ${period}`,
    words: `${formatFigure(figure)}: ${name}, ${of}, ${formatContext(figure)}`,
  };
};

/** The numbers a page shows: rates of pay and official figures, each once. */
export function numbersClaimed(knowledge: Knowledge, entry: AnyEntry): Claim[] {
  const rates = ratesOn(knowledge, entry).map(({ id, data }): Claim => ({
    id: `rates/${id}`,
    words: `${formatRate(data)}: ${data.job}`,
  }));
  const own = entry.kind === 'occupations' ? (knowledge.figures.get(entry.id) ?? []) : [];
  const figures = [...own, ...figuresOn(knowledge, entry)].map((one) =>
    figureClaim(knowledge, one),
  );
  return [...new Map([...rates, ...figures].map((one) => [one.id, one])).values()];
}

/** What a page says by a source, section by section; and of its data, source by source. */
export function statementsClaimed(knowledge: Knowledge, entry: AnyEntry): Claim[] {
  const page = `${entry.kind}/${entry.id}`;
  return citationsIn(entry, knowledge.prose.get(entry)).map(({ source, heading, address }) => {
    const [, anchor] = (address ?? '').split('#');
    const { short } = get(knowledge, 'sources', source).data;
    return {
      id: `${page}${anchor === undefined ? '' : `#${anchor}`}: ${addressOf('sources', source).slice(1, -1)}`,
      words: heading === undefined ? short : `${heading}: ${short}`,
    };
  });
}
