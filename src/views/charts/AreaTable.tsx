import { formatNumber } from '../../knowledge/figures/number.ts';
import type { PayThere } from '../../knowledge/figures/areas.ts';
import { areaLevels } from '../../schema/vocabulary.ts';
import { ScrollTable } from '../parts.tsx';
import type { Money } from './ChartFrame.tsx';

const notGiven = 'not given';

const pricesIn = ({ prices }: PayThere): string =>
  prices.map(({ letters, level }) => `${letters} ${level.toFixed(1)}`).join(', ') || notGiven;

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
  const sum = (value: number | undefined) => (value === undefined ? notGiven : money(value));
  const heads = ['Place', ...(dated ? ['Period'] : []), 'Median', '25th percentile'];
  return (
    <ScrollTable name={name} class="figures area-table">
      <thead>
        <tr>
          {[...heads, '75th percentile', 'Jobs', 'Prices in the state'].map((head) => (
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
              {row.employment === undefined ? notGiven : formatNumber(row.employment)}
              {row.few && ' (few)'}
            </td>
            <td>{pricesIn(row)}</td>
          </tr>
        ))}
      </tbody>
      {national !== undefined && (
        <tfoot>
          <tr>
            <th scope="row">Whole country{period && `, ${period}`}</th>
            <td>{money(national)}</td>
          </tr>
        </tfoot>
      )}
    </ScrollTable>
  );
}
