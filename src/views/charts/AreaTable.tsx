import { formatNumber } from '../../knowledge/figures/number.ts';
import type { PayThere } from '../../knowledge/figures/areas.ts';
import { areaLevels, statistics } from '../../schema/vocabulary.ts';
import { ScrollTable } from '../parts.tsx';
import type { Money } from './ChartFrame.tsx';
import * as words from '../../words/charts.ts';

const pricesIn = ({ prices }: PayThere): string =>
  prices.map(({ letters, level }) => `${letters} ${formatNumber(level, 1, 1)}`).join(', ') ||
  words.notGiven;

interface Props {
  rows: readonly PayThere[];
  money: Money;
  name: string;
  /** The median of the whole country, as a row of its own. */
  national?: number | undefined;
  /** When that was. */
  period?: string;
  /** Whether the rows are of several periods. */
  dated?: boolean;
}

/** Pay of a class in places, one row each, with the price levels of their states. */
export function AreaTable({ rows, money, name, national, period, dated = false }: Props) {
  const sum = (value: number | undefined) => (value === undefined ? words.notGiven : money(value));
  const heads = [
    ...[words.place, ...(dated ? [words.period] : []), statistics.median, statistics.p25],
    ...[statistics.p75, words.jobs, words.statePrices],
  ];
  return (
    <ScrollTable name={name} class="figures area-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              {row.name}
              {row.level === 'state' && ` (${areaLevels.state.toLowerCase()})`}
            </th>
            {dated && <td>{row.period}</td>}
            <td>{sum(row.median)}</td>
            <td>{sum(row.p25)}</td>
            <td>{sum(row.p75)}</td>
            <td>
              {row.employment === undefined ? words.notGiven : formatNumber(row.employment)}
              {row.few && ` ${words.few}`}
            </td>
            <td>{pricesIn(row)}</td>
          </tr>
        ))}
      </tbody>
      {national !== undefined && (
        <tfoot>
          <tr>
            <th scope="row">{period ? words.wholeCountryThen(period) : words.wholeCountry}</th>
            <td>{money(national)}</td>
          </tr>
        </tfoot>
      )}
    </ScrollTable>
  );
}
