import { caseContext, caseLength } from '../knowledge/graph/cases.ts';
import { formatFigure, formatPeriod } from '../knowledge/figures/format.ts';
import { formatRate, formatRatePeriod, formatRatePlace } from '../knowledge/figures/rates.ts';
import { get, titleOf, type Knowledge } from '../knowledge/graph/knowledge.ts';
import { claimPlace, sourceFacts } from '../knowledge/graph/source-facts.ts';
import { capitalized, inSentence } from '../words/sentence.ts';
import { addressOf } from '../schema/address.ts';
import type { Entry } from '../schema/entry.ts';
import { measures, statistics, verdicts } from '../schema/vocabulary.ts';
import { LinkList, PageLink } from '../views/links.tsx';
import { List } from '../views/parts.tsx';
import { Anatomy, EntryLink, EntryLinks, Lead } from './parts.tsx';
import type { Twin } from './twin.tsx';
import * as words from '../words/source.ts';
import { filled } from '../words/filled.ts';
import { casesTable, ratesTable } from '../words/page.ts';

interface Props {
  knowledge: Knowledge;
  source: Entry<'sources'>;
}

/** What is known of a source itself. */
const About = (source: Entry<'sources'>) => {
  const { data } = source;
  return (
    <dl>
      {sourceFacts(source).map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
      <dt>{words.address}</dt>
      <dd>{data.url ? <a href={data.url}>{data.url}</a> : data.noUrl}</dd>
    </dl>
  );
};

const Claims = ({ knowledge, source }: Props) => (
  <dl>
    {source.data.claims.map(({ id, says, verdict, answer, at }) => (
      <>
        <dt>
          {id} {says}
        </dt>
        <dd>
          <strong>{verdicts[verdict]}</strong>
        </dd>
        <dd>
          {answer}{' '}
          {filled(words.see, {
            pages: <LinkList links={at.map((address) => claimPlace(knowledge, address))} />,
          })}
        </dd>
      </>
    ))}
  </dl>
);

const Head = ({ names }: { names: readonly string[] }) => (
  <thead>
    <tr>
      {names.map((name) => (
        <th>{name}</th>
      ))}
    </tr>
  </thead>
);

function RatesFrom({ knowledge, source }: Props) {
  const rates = knowledge.ratesFrom.get(source.id) ?? [];
  return rates.length === 0 ? null : (
    <table>
      <Head names={Object.values(ratesTable.heads)} />
      {rates.map(({ data }) => (
        <tr>
          <td>{data.job}</td>
          <td>{formatRate(data)}</td>
          <td>
            {formatRatePlace(data)}, {formatRatePeriod(data)}
          </td>
          <td>
            <EntryLinks entries={data.roles.map((id) => get(knowledge, 'roles', id))} />
          </td>
        </tr>
      ))}
    </table>
  );
}

function CasesFrom({ knowledge, source }: Props) {
  const cases = knowledge.casesFrom.get(source.id) ?? [];
  return cases.length === 0 ? null : (
    <table>
      <Head names={Object.values(casesTable.heads)} />
      {cases.map(({ data }) => (
        <tr>
          <td>{data.start}</td>
          <td>
            <EntryLink entry={get(knowledge, 'roles', data.to)} />
          </td>
          <td>{caseLength(data)}</td>
          <td>{caseContext(data) || casesTable.notTold}</td>
        </tr>
      ))}
    </table>
  );
}

function FiguresFrom({ knowledge, source }: Props) {
  const figures = knowledge.figuresFrom.get(source.id) ?? [];
  return figures.length === 0 ? null : (
    <table>
      <Head names={[words.figureByClass, words.period, words.value]} />
      {[...Map.groupBy(figures, ({ occupation }) => occupation)].map(([occupation, these]) => (
        <>
          <tr>
            <th scope="rowgroup" colspan={3}>
              <EntryLink entry={get(knowledge, 'occupations', occupation)} />
            </th>
          </tr>
          {these.map((figure) => (
            <tr>
              <td>
                {measures[figure.measure]}, {inSentence(statistics[figure.statistic])}
              </td>
              <td>{formatPeriod(figure.period)}</td>
              <td>{formatFigure(figure)}</td>
            </tr>
          ))}
        </>
      ))}
    </table>
  );
}

/** The pages that cite a source, with the headings under which they do, by kind. */
const Cited = ({ citations }: { citations: Citations }) => (
  <>
    {[...Map.groupBy(citations, ({ entry }) => entry.kind)].map(([kind, list]) => (
      <>
        <h3>{capitalized(kind)}</h3>
        <List
          items={[...Map.groupBy(list, ({ entry }) => entry)].map(([citing, places]) => {
            const under = places.flatMap(({ heading }) => heading ?? []).join(', ');
            return (
              <>
                <PageLink title={titleOf(citing)} address={places[0]?.address ?? '/'} />
                {under && `: ${under}`}
              </>
            );
          })}
        />
      </>
    ))}
  </>
);

const citationsOf = ({ citationsOf }: Knowledge, id: string) =>
  (citationsOf.get(id) ?? []).filter(({ address }) => address);

type Citations = ReturnType<typeof citationsOf>;

function Body(props: Props) {
  const { knowledge, source } = props;
  const citations = citationsOf(knowledge, source.id);
  const { ratesFrom, casesFrom, figuresFrom } = knowledge;
  const hasFigures = [ratesFrom, casesFrom, figuresFrom].some((from) => from.has(source.id));
  return (
    <>
      <Lead title={source.data.title} summary={`${source.data.publisher}.`} />
      {About(source)}
      <Anatomy
        kind="sources"
        filled={{
          'what-it-says': source.data.claims.length > 0 && { data: <Claims {...props} /> },
          figures: hasFigures && {
            data: (
              <>
                <RatesFrom {...props} />
                <CasesFrom {...props} />
                <FiguresFrom {...props} />
              </>
            ),
          },
          'cited-on': citations.length > 0 && { data: <Cited citations={citations} /> },
        }}
      />
    </>
  );
}

/** The page of a source. */
export const sourceTwin = (knowledge: Knowledge, source: Entry<'sources'>): Twin => ({
  address: addressOf('sources', source.id),
  title: source.data.title,
  summary: `${source.data.publisher}.`,
  reviewed: source.data.reviewed,
  body: () => <Body knowledge={knowledge} source={source} />,
});
