import { payByArea } from '../figures/areas.ts';
import type { Figure } from '../figures/figures.ts';
import { tableOf, type Open } from './table.ts';
import * as words from '../../words/open-tables.ts';

const isCounted = ({ measure }: Figure) => measure === 'wage' || measure === 'employment';

const figureColumns = [
  ...(['scheme', 'code', 'class', 'measure', 'statistic', 'place', 'period', 'value'] as const),
  ...(['unit', 'source', 'confidence'] as const),
];

/** The figures of all official classes that are wanted, each with its class. */
const figures = ({ knowledge }: Open, wanted: (figure: Figure) => boolean) =>
  knowledge.byKind.occupations.flatMap(({ id, data: { scheme, code, title } }) =>
    (knowledge.figures.get(id) ?? [])
      .filter(wanted)
      .map((figure) => ({ ...figure, scheme, code, class: title })),
  );

export const wages = tableOf(words.wages, figureColumns, (open) => figures(open, isCounted));

export const projections = tableOf(words.projections, figureColumns, (open) =>
  figures(open, (figure) => !isCounted(figure)),
);

export const areas = tableOf(
  words.areas,
  [
    ...(['scheme', 'class', 'currency', 'level', 'code', 'name', 'period', 'employment'] as const),
    ...(['p10', 'p25', 'median', 'p75', 'p90', 'source', 'confidence', 'readAs'] as const),
    'statePrices',
  ],
  ({ knowledge }) =>
    knowledge.byKind.occupations.flatMap((occupation) => {
      const { scheme, code, currency } = occupation.data;
      return payByArea(knowledge, occupation).map(({ prices, ...there }) => ({
        ...{ ...there, scheme, class: code, currency },
        statePrices: prices.map(({ letters, level }) => `${letters} ${level}`),
      }));
    }),
);

export const rates = tableOf(
  words.rates,
  [
    ...(['id', 'roles', 'title', 'kind', 'job', 'low', 'high', 'unit', 'per', 'hoursPer'] as const),
    ...(['place', 'where', 'period', 'ends', 'source', 'confidence', 'note', 'readAs'] as const),
  ],
  ({ knowledge }) => knowledge.byKind.rates.map(({ id, data }) => ({ id, ...data })),
);
