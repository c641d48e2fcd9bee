import { lettersIn } from '../../knowledge/figures/areas.ts';
import { yearIn } from '../../knowledge/figures/years.ts';
import type { Area } from '../../schema/areas.ts';
import type { Entry } from '../../schema/entry.ts';
import type { AreaPay, AreaTable, Wages } from '../../schema/occupation.ts';
import type { Breach } from '../integrity/breach.ts';
import type { Path } from '../integrity/document.ts';
import { checkIt, outside, unlessExcepted, type Doubt } from './doubt.ts';
import * as limits from './limits.ts';
import { wageDoubts } from './wages.ts';

/** What of an area does not go with its list: letters, and the price level of a state. */
function lineBreaches(area: Area, { data }: Entry<'areas'>, path: Path): Breach[] {
  const form = limits.areaForm[data.place]?.[data.level];
  const isState = data.level === 'state';
  const named = isState ? area.letters !== undefined : lettersIn(area).length > 0;
  const breach = (id: Breach['id'], field: string, what: string, fix: string): Breach => {
    return { id, path: [...path, field], what, fix };
  };
  return [
    ...(form && !form[0].test(area.code)
      ? [breach('code-form', 'code', `${area.code} is no code of it`, `Write it like ${form[1]}`)]
      : []),
    ...(named
      ? []
      : isState
        ? [breach('field-missing', 'letters', 'a state has no letters', 'Add letters: "TX"')]
        : [
            breach(
              'field-form',
              'name',
              `${area.name} does not say in which states it lies`,
              'End it like statistics do: ", IL-IN"',
            ),
          ]),
    ...(area.prices !== undefined && data.prices === undefined
      ? [
          breach(
            'field-missing',
            'prices',
            'nothing says what the price level is',
            'Add prices with period, source and note to the list',
          ),
        ]
      : []),
    ...outside([...path, 'prices'], area.prices, limits.priceLevel).map((doubt) => {
      return { ...doubt, fix: 'Check it against the source: the whole country is 100' };
    }),
  ];
}

/** What cannot be right about a list of areas. */
export const areaBreaches = (entry: Entry<'areas'>): Breach[] =>
  entry.data.areas.flatMap((area, index) => lineBreaches(area, entry, ['areas', index]));

/** What of an area cannot be right beside the whole class at the same period. */
function besideClass(row: AreaPay, whole: Wages | undefined, path: Path): Doubt[] {
  const { employment: jobs, median } = row;
  const all = whole?.employment;
  const more: Doubt[] =
    jobs !== undefined && all !== undefined && jobs > all
      ? [
          {
            id: 'figure-sum',
            path: [...path, 'employment'],
            what: `${jobs} jobs are more than the ${all} of the whole class`,
            fix: checkIt,
          },
        ]
      : [];
  const [least, most] = limits.areaPay.map((part) => part * (whole?.median ?? 0));
  return whole?.median === undefined
    ? more
    : [...more, ...outside([...path, 'median'], median, [least ?? 0, most ?? Infinity])];
}

/** Tables of areas that stand before a newer one. */
export const areaOrderBreaches = (tables: readonly AreaTable[]): Breach[] =>
  tables.flatMap(({ period }, index): Breach[] => {
    const next = tables[index + 1]?.period ?? '';
    if ((yearIn(next) ?? 0) <= (yearIn(period) ?? 0)) return [];
    const what = `${period} stands before the newer ${next}`;
    return [
      { id: 'figure-order', path: ['areas', index, 'period'], what, fix: 'Put the newest first' },
    ];
  });

/** What is doubtful about the pay of a class in the areas of one table. */
export const areaTableBreaches = (
  { rows, period }: AreaTable,
  wages: readonly Wages[],
  path: Path,
): Breach[] =>
  rows.flatMap((row, index) => {
    const at = [...path, 'rows', index];
    const whole = wages.find((one) => one.period === period);
    const doubts = [...wageDoubts(row, at), ...besideClass(row, whole, at)];
    return unlessExcepted(row.unusual, at, doubts);
  });
