import { formatNumber } from '../knowledge/figures/number.ts';
import { sourceNamed } from '../knowledge/figures/fact.ts';
import { formatFigure, formatPayUnit, formatPeriod } from '../knowledge/figures/format.ts';
import type { Outlook, Round } from '../knowledge/figures/outlook.ts';
import { payAxis } from '../knowledge/figures/pay-axis.ts';
import { payRangesOf, type PayRange } from '../knowledge/figures/pay.ts';
import {
  formatRateKind,
  formatRatePeriod,
  formatRateSum,
  leadRate,
  ratesByPlace,
  ratesOf,
  rateUnits,
  splitRates,
} from '../knowledge/figures/rates.ts';
import { get, type Knowledge } from '../knowledge/graph/knowledge.ts';
import { yearAddress } from '../knowledge/year/rate-link.ts';
import type { Entry } from '../schema/entry.ts';
import { gradesBeside, places, type PayUnit } from '../schema/vocabulary.ts';
import { href } from '../site/href.ts';
import { PayChart } from '../views/charts/PayChart.tsx';
import { PaySpan } from '../views/charts/PaySpan.tsx';
import { SourceNote } from '../views/links.tsx';
import { bareSource, EntryLink } from './parts.tsx';
import * as words from '../words/role/pay.ts';
import { filled } from '../words/filled.ts';
import { allJobs } from '../words/pay.ts';
import {
  newer as newerTold,
  newerRepeated,
  outlook as outlookTold,
  outlookWithOpenings,
} from '../words/occupation.ts';

interface RatesProps {
  knowledge: Knowledge;
  rates: readonly Entry<'rates'>[];
  units: readonly PayUnit[];
}

function Rate({
  knowledge,
  units,
  data,
}: Omit<RatesProps, 'rates'> & Pick<Entry<'rates'>, 'data'>) {
  const what = [formatRateKind(data), data.where, formatRatePeriod(data)]
    .filter(Boolean)
    .join(', ');
  const notes = [data.note, data.readAs].filter(Boolean).join(' ');
  const hours = data.hoursPer === undefined ? '' : ` ${words.ofHours(data.hoursPer)}`;
  return (
    <tr>
      <td>{data.job}</td>
      <td>
        {what}
        <SourceNote {...bareSource(knowledge, data.source)} />.{' '}
        {data.grade && `${words.besideUsual(gradesBeside[data.grade])} `}
        {notes && `${words.note}: ${notes}`}
      </td>
      {units.map((unit) => (
        <td>{data.per === unit && `${formatRateSum(data)} ${formatPayUnit(unit)}${hours}`}</td>
      ))}
    </tr>
  );
}

/** Rates in a table, a group a country and a column a unit. */
const RateTable = ({ knowledge, rates, units }: RatesProps) => (
  <table>
    <thead>
      <tr>
        <th>{words.rateHeads.job}</th>
        <th>{words.rateHeads.what}</th>
        {units.map((unit) => (
          <th>{formatPayUnit(unit)}</th>
        ))}
      </tr>
    </thead>
    {ratesByPlace(rates).map(({ place, rates: there }) => (
      <tbody>
        <tr>
          <th scope="rowgroup" colspan={units.length + 2}>
            {place === 'anywhere' ? words.severalCountries : places[place]}
          </th>
        </tr>
        {there.map(({ data }) => (
          <Rate knowledge={knowledge} units={units} data={data} />
        ))}
      </tbody>
    ))}
  </table>
);

/** What sources say a job is paid: the best rates of each country, then the others. */
function Rates({ knowledge, rates }: Omit<RatesProps, 'units'>) {
  const { first, further } = splitRates(rates);
  const props = { knowledge, units: rateUnits(rates) };
  return (
    <>
      <RateTable {...props} rates={first} />
      {further.length > 0 && (
        <details>
          <summary>{words.furtherRates(further.length)}</summary>
          <RateTable {...props} rates={further} />
        </details>
      )}
    </>
  );
}

/** The pay of official classes, as its chart has it in words and numbers. */
export const PayRanges = ({
  knowledge,
  ranges,
}: {
  knowledge: Knowledge;
  ranges: readonly PayRange[];
}) => (
  <PayChart
    bars={ranges.map(({ occupation, source, ...range }) => ({
      ...range,
      axis: payAxis(range.values.p90),
      currency: occupation.data.currency,
      source: sourceNamed(knowledge, source),
    }))}
    title=""
  />
);

interface RoleProps {
  knowledge: Knowledge;
  role: Entry<'roles'>;
}

/** How a role is paid, besides its prose. */
export function RolePay({ knowledge, role }: RoleProps) {
  const agreed = leadRate(knowledge, role) && role.data.payAgreed;
  const rates = ratesOf(knowledge, role);
  const ranges = payRangesOf(knowledge, role);
  return (
    <>
      {agreed && <p>{agreed}</p>}
      {rates.length > 0 && <Rates knowledge={knowledge} rates={rates} />}
      {ranges.length > 0 && <PayRanges knowledge={knowledge} ranges={ranges} />}
      <PaySpan knowledge={knowledge} role={role} />
      <p>
        {filled(words.rateIsNoYear, {
          workOut: <a href={href(yearAddress(knowledge, role))}>{words.workOut}</a>,
        })}
      </p>
    </>
  );
}

interface OutlookProps {
  knowledge: Knowledge;
  outlook: Outlook;
  /** Whether the class leads to its page. */
  linked?: boolean;
}

/** What the leading projection says of a class, and after it what newer ones say. */
export function OutlookLines({ knowledge, outlook, linked = false }: OutlookProps) {
  const { occupation, lead, newer } = outlook;
  const openings = lead.openings && formatNumber(lead.openings.value);
  const by = ({ figure }: Round) => <SourceNote {...sourceNamed(knowledge, figure.source)} />;
  const isRepeated = ({ figure }: Round) =>
    get(knowledge, 'sources', figure.source).data.trust === 'compiled';
  return (
    <p>
      {filled(openings ? outlookWithOpenings : outlookTold, {
        openings,
        all: lead.all && ` ${allJobs(formatFigure(lead.all))}`,
        period: formatPeriod(lead.figure.period),
        title: linked ? <EntryLink entry={occupation} /> : occupation.data.title,
        change: <strong>{formatFigure(lead.figure)}</strong>,
        source: by(lead),
      })}{' '}
      {newer.map((round) => (
        <>
          {filled(isRepeated(round) ? newerRepeated : newerTold, {
            change: formatFigure(round.figure),
            period: formatPeriod(round.figure.period),
            source: by(round),
          })}{' '}
        </>
      ))}
    </p>
  );
}
