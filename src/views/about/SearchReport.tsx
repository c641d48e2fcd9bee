import { formatDay } from '../../knowledge/figures/format.ts';
import { formatNumber } from '../../knowledge/figures/number.ts';
import { titleOf, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import { capitalized } from '../../words/sentence.ts';
import { idIn } from '../../schema/address.ts';
import { freshList, type SearchMeasured } from '../../search/measured.ts';
import type { ListedQuery } from '../../search/queries.ts';
import * as words from '../../words/about/search-report.ts';
import { ScrollTable } from '../parts.tsx';
import { href } from '../../site/href.ts';

const Kinds = ({ kinds }: Pick<SearchMeasured, 'kinds'>) => (
  <ScrollTable name={words.byKind} class="queries-kinds">
    <thead>
      <tr>
        <th scope="col">{words.kindAndCount}</th>
        <th scope="col">{words.inThree}</th>
        <th scope="col">{words.plainly}</th>
        <th scope="col">{words.first}</th>
      </tr>
    </thead>
    <tbody>
      {kinds.map(({ kind, asked, found, foundPlainly, strict, first }) => (
        <tr>
          <th scope="row">
            {capitalized(kind.replaceAll('-', ' '))} <span>{asked}</span>
          </th>
          <td>{found}</td>
          <td>{foundPlainly}</td>
          <td>{strict > 0 && words.firstOf(first, strict)}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
);

/** What a list found that nothing had been mended for. */
const Fresh = ({ day, ...counts }: typeof freshList) => (
  <>
    <h2>{words.fresh}</h2>
    <p>{words.aboutFresh({ ...counts, day: formatDay(day) })}</p>
  </>
);

interface Props {
  knowledge: Knowledge;
  measured: SearchMeasured;
}

/** What the page at an address is called. */
function called(knowledge: Knowledge, address: string): string {
  const entry = knowledge.byAddress.get(address);
  return entry ? titleOf(entry) : idIn(address).replaceAll('-', ' ');
}

/** What a query must find, in words. */
function wantedTold(knowledge: Knowledge, { wanted, first }: ListedQuery): string {
  const [one, ...others] = wanted;
  const told =
    one === undefined
      ? words.wantsNothing
      : words.wantsOneOf(called(knowledge, one), others.length);
  return first ? words.wantsFirst(told) : told;
}

const Failing = ({ knowledge, measured: { failing } }: Props) => (
  <table aria-label={words.failingTable}>
    <thead>
      <tr>
        <th scope="col">{words.query}</th>
        <th scope="col">{words.place}</th>
      </tr>
    </thead>
    <tbody>
      {failing.map(({ query, place }) => (
        <tr>
          <th scope="row">
            <a class="entry" href={`${href('/search/')}?q=${encodeURIComponent(query.text)}`}>
              {query.text}
            </a>{' '}
            <span class="small">{wantedTold(knowledge, query)}</span>
          </th>
          <td>{place ?? words.notFound}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** How well the search finds what it must: by kind, over a list that was fresh, and what does not hold. */
export const SearchReport = ({ knowledge, measured }: Props) => (
  <>
    <p>
      {words.asked({
        day: formatDay(measured.day),
        asked: formatNumber(measured.asked),
        pages: formatNumber(measured.pages),
        held: formatNumber(measured.held),
      })}
    </p>
    <h2>{words.byKind}</h2>
    <p>{words.aboutKinds}</p>
    <Kinds {...measured} />
    <Fresh {...freshList} />
    <h2>{words.failing}</h2>
    <p>{words.aboutFailing}</p>
    <Failing knowledge={knowledge} measured={measured} />
  </>
);
