import { formatNumber } from '../knowledge/figures/number.ts';
import { byPlace, countedBy, pricesBeside } from '../knowledge/figures/areas.ts';
import { answerFact, sourceNamed } from '../knowledge/figures/fact.ts';
import { formatFigure, formatPeriod, formatValue } from '../knowledge/figures/format.ts';
import { medianTrend, outlookOf, type Outlook } from '../knowledge/figures/outlook.ts';
import { payRange } from '../knowledge/figures/pay.ts';
import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import { pagesNamed } from '../knowledge/graph/other-trades.ts';
import { grouped } from '../knowledge/grouped.ts';
import { programAddress, programsTo } from '../knowledge/schools/codes.ts';
import { addressOf } from '../schema/address.ts';
import type { Entry } from '../schema/entry.ts';
import {
  confidences,
  keysOf,
  matches,
  places,
  schemes,
  statistics,
  type Confidence,
} from '../schema/vocabulary.ts';
import { PayByPlace } from '../views/charts/PayByPlace.tsx';
import { FactText } from '../views/fact.tsx';
import { PageLink, SourceLink } from '../views/links.tsx';
import { List } from '../views/parts.tsx';
import { OutlookLines, PayRanges } from './money.tsx';
import { Anatomy, bareSource, EntryLink, Joined, Lead, Links } from './parts.tsx';
import { SourceList } from './source-list.tsx';
import { Trend } from './trend.tsx';
import type { Twin } from './twin.tsx';
import * as words from '../words/occupation.ts';
import { filled } from '../words/filled.ts';
import { seeAlso } from '../words/page.ts';

interface Props {
  knowledge: Knowledge;
  occupation: Entry<'occupations'>;
}

const columns = ['median', 'p10', 'p25', 'p75', 'p90', 'mean'] as const;

const sureness = (confidence: Confidence) =>
  confidence === 'high' ? '' : ` (${confidences[confidence]})`;

/** Every row of pay that was read of a class. */
const WageTable = ({ knowledge, occupation: { data } }: Props) => (
  <table>
    <caption>{words.wagesCaption}</caption>
    <thead>
      <tr>
        <th>{words.period}</th>
        {columns.map((column) => (
          <th>{statistics[column]}</th>
        ))}
        <th>{words.jobsCounted}</th>
        <th>{words.source}</th>
      </tr>
    </thead>
    {data.wages.map((row) => (
      <tr>
        <td>{row.period}</td>
        {columns.map((column) => {
          const value = row[column];
          return (
            <td>{value === undefined ? words.notGiven : formatValue(value, data.currency)}</td>
          );
        })}
        <td>{row.employment === undefined ? words.notGiven : formatNumber(row.employment)}</td>
        <td>
          <SourceLink {...sourceNamed(knowledge, row.source)} />
          {sureness(row.confidence)}
        </td>
      </tr>
    ))}
  </table>
);

/** Pay of an official class: its newest range, its median over the years, and every row read. */
function Wages(props: Props) {
  const { knowledge, occupation } = props;
  const trend = medianTrend(knowledge, occupation);
  const ranges = trend.flatMap(({ occupation: one }) => payRange(one.data.title, one) ?? []);
  const counted = words.whoIsCounted[occupation.data.scheme];
  return (
    <>
      {counted && <p>{counted}</p>}
      {ranges.length > 0 && <PayRanges knowledge={knowledge} ranges={ranges} />}
      {(trend[0]?.figures.length ?? 0) > 1 && (
        <Trend
          series={trend.map(({ occupation: one, figures }) => ({ label: one.data.title, figures }))}
        />
      )}
      <WageTable {...props} />
    </>
  );
}

function ByPlace({ knowledge, occupation }: Props) {
  const pay = byPlace(knowledge, occupation);
  if (!pay) return null;
  const { title, currency } = occupation.data;
  const prices = pricesBeside(knowledge, occupation);
  return (
    <PayByPlace
      pay={pay}
      title={title}
      currency={currency}
      axis={{ top: 1, ticks: [] }}
      counted={countedBy(knowledge, pay.there)}
      countedNewer={countedBy(knowledge, pay.newer)}
      prices={prices && { ...prices, source: sourceNamed(knowledge, prices.source) }}
    />
  );
}

const heads = [words.period, words.change, words.allJobs, words.openingsAYear, words.source];

/** Every round of projections, side by side. */
function Rounds({ knowledge, outlook }: { knowledge: Knowledge; outlook: Outlook }) {
  const { occupation, lead, newer, older } = outlook;
  const rounds = [...newer, lead, ...older];
  return rounds.length < 2 ? null : (
    <details>
      <summary>{words.allRounds(rounds.length)}</summary>
      <table>
        <caption>{words.roundsCaption(occupation.data.title)}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th>{head}</th>
            ))}
          </tr>
        </thead>
        {rounds.map(({ figure, openings, all }) => (
          <tr>
            <td>{formatPeriod(figure.period)}</td>
            <td>{formatFigure(figure)}</td>
            <td>{all ? formatFigure(all) + sureness(all.confidence) : words.notGiven}</td>
            <td>{openings ? words.about(formatNumber(openings.value)) : words.notGiven}</td>
            <td>
              <SourceLink {...sourceNamed(knowledge, figure.source)} />
            </td>
          </tr>
        ))}
      </table>
    </details>
  );
}

const Projections = ({ knowledge, outlook }: { knowledge: Knowledge; outlook: Outlook }) => (
  <>
    <OutlookLines knowledge={knowledge} outlook={outlook} />
    {outlook.selfEmployed && (
      <p>
        {words.selfEmployed(
          formatFigure(outlook.selfEmployed),
          outlook.selfEmployed.period.slice(0, 4),
        )}
      </p>
    )}
    <Rounds knowledge={knowledge} outlook={outlook} />
  </>
);

/** The roles an official class holds, those that fit it best first. */
function Filed({ knowledge, occupation }: Props) {
  const byMatch = grouped(knowledge.filedUnder.get(occupation.id) ?? [], ({ match }) => match);
  return (
    <>
      {keysOf(matches).map((match) => {
        const filed = byMatch.get(match);
        return (
          filed && (
            <>
              <h3>{matches[match]}</h3>
              <List
                items={filed.map(({ role }) => (
                  <EntryLink entry={role} />
                ))}
              />
            </>
          )
        );
      })}
    </>
  );
}

function Programs({
  knowledge,
  programs,
}: {
  knowledge: Knowledge;
  programs: readonly Entry<'programs'>[];
}) {
  const crosswalks = [...new Set(programs.map(({ data }) => data.joinedBy))];
  return (
    <>
      <List
        items={programs.map(({ id, data }) => (
          <>
            <PageLink title={data.title} address={programAddress(id)} /> {words.cip(data.code)}
          </>
        ))}
      />
      <p>
        {filled(words.joinedBy, {
          sources: (
            <Joined
              items={crosswalks.map((id) => (
                <SourceLink {...bareSource(knowledge, id)} />
              ))}
            />
          ),
        })}
      </p>
    </>
  );
}

function Stated({ knowledge, occupation }: Props) {
  return (
    <List
      items={occupation.data.stated.map((answer) => {
        const fact = answerFact(knowledge, answer);
        return fact && <FactText fact={fact} />;
      })}
    />
  );
}

function Body(props: Props) {
  const { knowledge, occupation } = props;
  const { data, id } = occupation;
  const outlook = outlookOf(knowledge, occupation);
  const programs = programsTo(knowledge, id);
  const figures = data.wages.length + data.projections.length + data.stated.length;
  return (
    <>
      <Lead title={data.title} summary={data.summary} />
      <p>
        {words.filedAs(schemes[data.scheme], data.code)}
        {figures > 0 && ` ${words.holdFor(places[data.place])}`}
      </p>
      <Links before={seeAlso} entries={pagesNamed(knowledge, data.title)} />
      <Anatomy
        kind="occupations"
        filled={{
          'what-it-pays': data.wages.length > 0 && { data: <Wages {...props} /> },
          'by-place': byPlace(knowledge, occupation) && { data: <ByPlace {...props} /> },
          'how-the-work-looks-ahead': outlook && {
            data: <Projections knowledge={knowledge} outlook={outlook} />,
          },
          'other-figures': data.stated.length > 0 && { data: <Stated {...props} /> },
          'roles-filed-here': (knowledge.filedUnder.get(id) ?? []).length > 0 && {
            data: <Filed {...props} />,
          },
          'programs-of-study-that-lead-here': programs.length > 0 && {
            data: <Programs knowledge={knowledge} programs={programs} />,
          },
          sources: { data: <SourceList knowledge={knowledge} entry={occupation} /> },
        }}
      />
    </>
  );
}

/** The page of an official class. */
export const occupationTwin = (knowledge: Knowledge, occupation: Entry<'occupations'>): Twin => ({
  address: addressOf('occupations', occupation.id),
  title: occupation.data.title,
  summary: occupation.data.summary,
  reviewed: occupation.data.reviewed,
  body: () => <Body knowledge={knowledge} occupation={occupation} />,
});
