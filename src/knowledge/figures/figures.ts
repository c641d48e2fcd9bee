import type { Entry } from '../../schema/entry.ts';
import type { Projection, Wages } from '../../schema/occupation.ts';
import type { Confidence, Measure, Place, Statistic, Unit } from '../../schema/vocabulary.ts';

/** One number about the world. It never stands without its place, period, unit and source. */
export interface Figure {
  occupation: string;
  measure: Measure;
  statistic: Statistic;
  place: Place;
  /** "May 2025" for a survey, "2024-2034" for a projection. */
  period: string;
  value: number;
  unit: Unit;
  source: string;
  confidence: Confidence;
  note?: string | undefined;
}

type Described = Pick<Figure, 'measure' | 'statistic' | 'value' | 'unit'>;

const percentiles = ['p10', 'p25', 'median', 'p75', 'p90', 'mean'] as const;

/** The period of a projection, as figures carry it. */
const projectionPeriod = ({ from, to }: Projection): string => `${from}-${to}`;

const known = (figures: (Omit<Described, 'value'> & { value: number | undefined })[]) =>
  figures.filter((figure): figure is Described => figure.value !== undefined);

const wageFigures = (wages: Wages, currency: Unit): Described[] =>
  known([
    ...percentiles.map((statistic) => ({
      measure: 'wage' as const,
      statistic,
      value: wages[statistic],
      unit: currency,
    })),
    { measure: 'wage', statistic: 'median-hourly', value: wages.medianHourly, unit: currency },
    { measure: 'employment', statistic: 'count', value: wages.employment, unit: 'jobs' },
  ]);

const thousand = (value: number | undefined) =>
  value === undefined ? undefined : Math.round(value * 1000);

const projectionFigures = (projection: Projection): Described[] =>
  known([
    { measure: 'growth', statistic: 'projected', value: projection.changePercent, unit: 'percent' },
    {
      measure: 'openings',
      statistic: 'projected',
      value: thousand(projection.openingsThousand),
      unit: 'jobs',
    },
    {
      measure: 'self-employed',
      statistic: 'count',
      value: projection.selfEmployedPercent,
      unit: 'percent',
    },
  ]);

/** Every figure an occupation's tables hold, newest period first. */
export function figuresOf({ id, data }: Entry<'occupations'>): Figure[] {
  const complete = (described: Described[], row: Wages | Projection, period: string): Figure[] =>
    described.map((figure) => ({
      ...figure,
      occupation: id,
      place: data.place,
      period,
      source: row.source,
      confidence: row.confidence,
      note: row.note,
    }));
  return [
    ...data.wages.flatMap((row) => complete(wageFigures(row, data.currency), row, row.period)),
    ...data.projections.flatMap((row) =>
      complete(projectionFigures(row), row, projectionPeriod(row)),
    ),
  ];
}

export interface FigureQuery {
  measure?: string | undefined;
  statistic?: string | undefined;
  period: string;
}

/** The statistic a measure has when a query does not name one. */
const usual: Record<string, string> = {
  wage: 'median',
  employment: 'count',
  growth: 'projected',
  openings: 'projected',
  'self-employed': 'count',
};

/** The one figure a query asks for: pay and its median unless it says otherwise. */
export function findFigure(figures: readonly Figure[], query: FigureQuery): Figure | undefined {
  const measure = query.measure ?? 'wage';
  const statistic = query.statistic ?? usual[measure];
  return figures.find(
    (figure) =>
      figure.measure === measure &&
      figure.statistic === statistic &&
      figure.period === query.period,
  );
}

/** The first figure of a measure and statistic: the newest, since tables stand newest first. */
export const newest = (figures: readonly Figure[], measure: Measure, statistic: Statistic) =>
  figures.find((figure) => figure.measure === measure && figure.statistic === statistic);
