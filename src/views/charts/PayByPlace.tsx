import type { Named } from '../../knowledge/figures/fact.ts';
import { fewJobs, type ByPlace, type PayThere } from '../../knowledge/figures/areas.ts';
import { formatValue } from '../../knowledge/figures/format.ts';
import type { PayAxis } from '../../knowledge/figures/pay-axis.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import { SourceLink } from '../links.tsx';
import { AreaStrip, paidIn } from './AreaStrip.tsx';
import { AreaTable } from './AreaTable.tsx';

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
  /** Who published the rows of the period that is drawn, and as what they were read. */
  sources: readonly Named[];
  readAs: readonly string[];
  prices?: PriceNote | undefined;
}

const Sources = ({ sources, readAs }: Pick<Props, 'sources' | 'readAs'>) => (
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

/** What a class pays by place: a strip of dots, the same as a table, and what is known of other years. */
export function PayByPlace(props: Props) {
  const { pay, axis, currency, title, prices } = props;
  const { there, others, national, period } = pay;
  const money = (value: number) => formatValue(value, currency);
  const paid = paidIn(there);
  const name = `Pay by place, ${period}`;
  const table = (
    <AreaTable rows={there} money={money} name={name} national={national} period={period} />
  );
  return (
    <>
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
          <Sources {...props} />
        </figcaption>
      </figure>
      {prices && <Prices {...prices} />}
      {others.length > 0 && (
        <details data-pagefind-ignore="">
          <summary class="small">
            Other years ({others.length === 1 ? '1 row' : `${others.length} rows`})
          </summary>
          <AreaTable rows={others} money={money} name="Pay by place in other years" dated />
        </details>
      )}
    </>
  );
}
