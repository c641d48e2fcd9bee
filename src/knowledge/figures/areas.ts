import type { Area } from '../../schema/areas.ts';
import type { Entry } from '../../schema/entry.ts';
import type { AreaPay, AreaTable } from '../../schema/occupation.ts';
import type { AreaLevel } from '../../schema/vocabulary.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { sourceNamed, type Named } from './fact.ts';
import { filingsOf, fits } from './pay.ts';

/** Where fewer jobs are counted, a handful of employers moves every figure. */
export const fewJobs = 200;

/** The price level of a state, where that of the country is 100. */
export interface PriceLevel {
  letters: string;
  level: number;
}

/** Yearly pay of a class in one area, as a survey has it. */
export interface PayThere extends Omit<AreaPay, 'unusual'>, Pick<AreaTable, 'period' | 'readAs'> {
  source: string;
  confidence: AreaTable['confidence'];
  /** Its official name, what people call it, and what it is. */
  name: string;
  short: string;
  level: AreaLevel;
  /** Whether so few jobs are counted that the figures say little. */
  few: boolean;
  /** Of the state, or of each state it lies in. */
  prices: PriceLevel[];
}

/** Pay of a class by place: one period in which most places are known, and what is known of others. */
export interface ByPlace {
  period: string;
  /** The best paid first, those without a median last. */
  there: PayThere[];
  /** The median of the whole country then. */
  national?: number | undefined;
  /** Rows of newer periods, for which fewer places are known, and of older ones, the newest first. */
  newer: PayThere[];
  older: PayThere[];
}

/** Who published rows of pay by place, and as what they were read. */
export interface CountedBy {
  sources: Named[];
  readAs: string[];
}

/** What people call an area: its own short name, or its name up to the first hyphen or comma. */
export const shortArea = ({ name, short }: Area): string =>
  short ?? name.split(/-|,/)[0]?.trim() ?? name;

/** The letters of the states that end the name of an area: IL and IN of "Chicago, IL-IN". */
export const lettersIn = ({ name }: Area): string[] =>
  /, ([A-Z]{2}(?:-[A-Z]{2})*)$/.exec(name)?.[1]?.split('-') ?? [];

/** The price levels of the states an area is or lies in. */
function pricesOf(knowledge: Knowledge, list: Entry<'areas'>, area: Area): PriceLevel[] {
  const { within } = list.data;
  const states = within ? get(knowledge, 'areas', within).data.areas : [area];
  const letters = within ? lettersIn(area) : [area.letters];
  return letters.flatMap((one) => {
    const level = states.find((state) => state.letters === one)?.prices;
    return one !== undefined && level !== undefined ? [{ letters: one, level }] : [];
  });
}

/** What the price levels beside the pay of a class are; undefined where none stand there. */
export function pricesBeside(
  knowledge: Knowledge,
  { data }: Entry<'occupations'>,
): Entry<'areas'>['data']['prices'] {
  const lists = data.areas.map(({ list }) => get(knowledge, 'areas', list));
  const states = lists.map((list) =>
    list.data.within === undefined ? list : get(knowledge, 'areas', list.data.within),
  );
  return states.find((list) => list.data.prices)?.data.prices;
}

function rowsOf(knowledge: Knowledge, table: AreaTable): PayThere[] {
  const { rows, list: id, ...rest } = table;
  const list = get(knowledge, 'areas', id);
  return rows.flatMap(({ unusual: _, ...row }): PayThere[] => {
    const area = list.data.areas.find(({ code }) => code === row.code);
    if (!area) return [];
    return [
      {
        ...rest,
        ...row,
        name: area.name,
        short: shortArea(area),
        level: list.data.level,
        few: row.employment !== undefined && row.employment < fewJobs,
        prices: pricesOf(knowledge, list, area),
      },
    ];
  });
}

/** Every row of pay in an area that is known of a class, newest period first. */
export const payByArea = (knowledge: Knowledge, { data }: Entry<'occupations'>): PayThere[] =>
  data.areas.flatMap((table) => rowsOf(knowledge, table));

/** Pay of a class by place; undefined where no area has a median. */
export function byPlace(
  knowledge: Knowledge,
  occupation: Entry<'occupations'>,
): ByPlace | undefined {
  const rows = payByArea(knowledge, occupation);
  const paid = Map.groupBy(
    rows.filter(({ median }) => median !== undefined),
    ({ period }) => period,
  );
  const [period] = [...paid].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (period === undefined) return undefined;
  const then = (row: PayThere) => row.period === period;
  return {
    period,
    there: rows.filter(then).sort((a, b) => (b.median ?? 0) - (a.median ?? 0)),
    national: occupation.data.wages.find((row) => row.period === period)?.median,
    newer: rows.slice(0, rows.findIndex(then)),
    older: rows.slice(rows.findLastIndex(then) + 1),
  };
}

/** Who published some rows of pay by place, each source once. */
export const countedBy = (knowledge: Knowledge, rows: readonly PayThere[]): CountedBy => ({
  sources: [...new Set(rows.map(({ source }) => source))].map((id) => sourceNamed(knowledge, id)),
  readAs: [...new Set(rows.flatMap(({ readAs }) => readAs ?? []))],
});

/** The worst and the best paid of several places, and what newer tables say of a few others. */
export interface PaySpan {
  occupation: Entry<'occupations'>;
  low: PayThere;
  high: PayThere;
  /** Rows of the newest table, where it is newer and does not count few jobs. */
  newer: PayThere[];
}

/** The rows of the newest table of a class that is newer than the period in which most places are known. */
function newestOf({ newer }: ByPlace): PayThere[] {
  const told = newer.filter(({ median, few }) => median !== undefined && !few);
  return told.filter(({ period, source }) => {
    const [first] = told;
    return period === first?.period && source === first.source;
  });
}

/**
 * How far pay in the class that fits a role best lies apart between places in which more than a few
 * jobs are counted. Undefined where no class fits, or fewer than two such places are known.
 */
export function paySpan(knowledge: Knowledge, role: Entry<'roles'>): PaySpan | undefined {
  for (const { occupation, match } of filingsOf(knowledge, role)) {
    const known = fits(match) ? byPlace(knowledge, occupation) : undefined;
    const many = known?.there.filter(
      ({ median, employment, few }) => median !== undefined && employment !== undefined && !few,
    );
    const [high, low] = [many?.at(0), many?.at(-1)];
    if (known && high && low && high !== low)
      return { occupation, low, high, newer: newestOf(known) };
  }
  return undefined;
}

/** The rows of pay by place that the page of a role names. */
export const rowsOfSpan = ({ newer, low, high }: PaySpan): PayThere[] => [...newer, low, high];
