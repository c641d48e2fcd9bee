import type { Named } from '../../knowledge/figures/fact.ts';
import {
  fewJobs,
  type ByPlace,
  type CountedBy,
  type PayThere,
} from '../../knowledge/figures/areas.ts';
import { formatList, formatValue } from '../../knowledge/figures/format.ts';
import type { PayAxis } from '../../knowledge/figures/pay-axis.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import { SourceLink } from '../links.tsx';
import { AreaStrip, paidIn } from './AreaStrip.tsx';
import { AreaTable } from './AreaTable.tsx';
import type { Money } from './ChartFrame.tsx';

/** What the price levels beside pay are, and who says so. */
export interface PriceNote {
  period: string;
  note: string;
  source: Named;
}

interface Props {
  pay: ByPlace;
  axis: PayAxis;
  currency: Unit;
  /** The class. */
  title: string;
  /** Who published the rows of the period that is drawn, and those of newer ones. */
  counted: CountedBy;
  countedNewer: CountedBy;
  prices?: PriceNote | undefined;
}

const Sources = ({ sources, readAs }: CountedBy) => (
  <>
    {sources.map((source, index) => (
      <>
        {index > 0 && ', '}
        <SourceLink {...source} />
      </>
    ))}
    . {readAs.join(' ')}
  </>
);

const Prices = ({ period, note, source }: PriceNote) => (
  <p class="small measure">
    Prices in the state, {period}, <SourceLink {...source} />. {note} A level of 110 means that what
    costs $100 across the country costs $110 there. A place in two states shows both levels. Pay is
    not converted.
  </p>
);

/** What "few" means, where a row says it. */
const fewTold = (there: readonly PayThere[], drawn: boolean): string =>
  there.some(({ few }) => few)
    ? `Few${drawn ? ' (a hollow dot)' : ''}: under ${fewJobs} jobs, where one employer can move the figure. `
    : '';

/** The rows of periods newer than the one that is drawn, where only some places are known. */
function Newer({ pay, money, counted }: { pay: ByPlace; money: Money; counted: CountedBy }) {
  const { newer, period } = pay;
  if (newer.length === 0) return null;
  const periods = [...new Set(newer.map((row) => row.period))];
  const name = `Pay by place, ${formatList(periods)}`;
  return (
    <>
      <p class="measure">
        The newest figures, of {formatList(periods)}, could be read for{' '}
        {newer.length === 1 ? 'one place' : `${newer.length} places`} alone. More places are known
        for {period}.
      </p>
      <AreaTable rows={newer} money={money} name={name} dated={periods.length > 1} />
      <p class="small measure">
        Yearly pay before tax. {fewTold(newer, false)}
        <Sources {...counted} />
      </p>
    </>
  );
}

/** What a class pays by place: the newest, a strip of dots, the same as a table, and earlier years. */
export function PayByPlace(props: Props) {
  const { pay, axis, currency, title, counted, countedNewer, prices } = props;
  const { there, older, national, period } = pay;
  const money = (value: number) => formatValue(value, currency);
  const paid = paidIn(there);
  const name = `Pay by place, ${period}`;
  const table = (
    <AreaTable rows={there} money={money} name={name} national={national} period={period} />
  );
  return (
    <>
      <Newer pay={pay} money={money} counted={countedNewer} />
      <figure class="chart" data-pagefind-ignore="">
        {paid.length > 1 && (
          <AreaStrip
            there={paid}
            national={national}
            period={period}
            axis={axis}
            money={money}
            title={`Median pay by place: ${title}`}
          />
        )}
        {paid.length > 1 ? (
          <details>
            <summary class="small">
              {there.length} places{national !== undefined && ' and the whole country'} as a table
            </summary>
            {table}
          </details>
        ) : (
          table
        )}
        <figcaption class="small">
          Yearly pay before tax, {period}
          {paid.length > 1 && ', one dot a place'}. {fewTold(there, paid.length > 1)}
          <Sources {...counted} />
        </figcaption>
      </figure>
      {prices && <Prices {...prices} />}
      {older.length > 0 && (
        <details data-pagefind-ignore="">
          <summary class="small">
            Earlier years ({older.length === 1 ? '1 row' : `${older.length} rows`})
          </summary>
          <AreaTable rows={older} money={money} name="Pay by place in earlier years" dated />
        </details>
      )}
    </>
  );
}
