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
import * as words from '../../words/charts.ts';
import { filled } from '../../words/filled.ts';

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
    {filled(words.pricesTold, { period, note, source: <SourceLink {...source} /> })}
  </p>
);

/** What "few" means, where a row says it. */
const fewTold = (there: readonly PayThere[], drawn: boolean): string =>
  there.some(({ few }) => few)
    ? `${drawn ? words.fewDotsTold(fewJobs) : words.fewTold(fewJobs)} `
    : '';

/** The rows of periods newer than the one that is drawn, where only some places are known. */
function Newer({ pay, money, counted }: { pay: ByPlace; money: Money; counted: CountedBy }) {
  const { newer, period } = pay;
  if (newer.length === 0) return null;
  const periods = [...new Set(newer.map((row) => row.period))];
  const name = words.byPlace(formatList(periods));
  return (
    <>
      <p class="measure">{words.newerTold(formatList(periods), newer.length, period)}</p>
      <AreaTable rows={newer} money={money} name={name} dated={periods.length > 1} />
      <p class="small measure">
        {words.yearlyPay} {fewTold(newer, false)}
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
  const name = words.byPlace(period);
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
            title={words.medianByPlace(title)}
          />
        )}
        {paid.length > 1 ? (
          <details>
            <summary class="small">
              {national === undefined
                ? words.placesAsTable(there.length)
                : words.placesAndCountryAsTable(there.length)}
            </summary>
            {table}
          </details>
        ) : (
          table
        )}
        <figcaption class="small">
          {paid.length > 1 ? words.yearlyPayDots(period) : words.yearlyPayThen(period)}{' '}
          {fewTold(there, paid.length > 1)}
          <Sources {...counted} />
        </figcaption>
      </figure>
      {prices && <Prices {...prices} />}
      {older.length > 0 && (
        <details data-pagefind-ignore="">
          <summary class="small">{words.earlierYears(older.length)}</summary>
          <AreaTable rows={older} money={money} name={words.earlierYearsName} dated />
        </details>
      )}
    </>
  );
}
