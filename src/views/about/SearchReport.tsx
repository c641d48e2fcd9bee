import { formatDay } from '../../knowledge/figures/format.ts';
import { formatNumber } from '../../knowledge/figures/number.ts';
import { titleOf, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import { capitalized } from '../../knowledge/words.ts';
import { idIn } from '../../schema/address.ts';
import { freshList, type SearchMeasured } from '../../search/measured.ts';
import { ScrollTable } from '../parts.tsx';
import { href } from '../../site/href.ts';

const Kinds = ({ kinds }: Pick<SearchMeasured, 'kinds'>) => (
  <ScrollTable name="By kind, beside a plain search" class="queries-kinds">
    <thead>
      <tr>
        <th scope="col">Kind, and how many</th>
        <th scope="col">In three</th>
        <th scope="col">Pagefind</th>
        <th scope="col">First</th>
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
          <td>{strict > 0 && `${first} of ${strict}`}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
);

/** What a list found that nothing had been mended for. */
const Fresh = ({ day, asked, found, strict, first }: typeof freshList) => (
  <>
    <h2>What a fresh list finds</h2>
    <p>
      What is mended for one list flatters it afterwards. On {formatDay(day)} somebody who had seen
      neither the search nor its lists wrote {asked} queries. Before anything was mended, {found} of
      them found a right page among the first three, and {first} of the {strict} of which a page
      must lead had it first. Those that failed stand in the list above now, with others of their
      kinds.
    </p>
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

const Failing = ({ knowledge, measured: { failing } }: Props) => (
  <table aria-label="Queries that do not hold, each with the place of its page">
    <thead>
      <tr>
        <th scope="col">Query, and what it must find</th>
        <th scope="col">Place</th>
      </tr>
    </thead>
    <tbody>
      {failing.map(({ query: { text, wanted, first }, place }) => (
        <tr>
          <th scope="row">
            <a class="entry" href={`${href('/search/')}?q=${encodeURIComponent(text)}`}>
              {text}
            </a>{' '}
            <span class="small">
              {wanted.length > 0 ? called(knowledge, wanted[0] ?? '') : 'Nothing may be found'}
              {wanted.length > 1 && ` or ${wanted.length - 1} more`}
              {first && ', first'}
            </span>
          </th>
          <td>{place ?? 'not found'}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** How well the search finds what it must: by kind, over a list that was fresh, and what does not hold. */
export const SearchReport = ({ knowledge, measured }: Props) => (
  <>
    <p>
      On {formatDay(measured.day)} each of {formatNumber(measured.asked)} queries was asked over{' '}
      {formatNumber(measured.pages)} pages, by the same code that answers you, and{' '}
      {formatNumber(measured.held)} held. “First” means that anything else in front would be wrong;
      every other query must find its page among the first three.
    </p>
    <h2>By kind, beside a plain search</h2>
    <p>
      These were drawn from forums and question pages, or written by somebody who had not seen the
      search, and labeled before they were asked here. Beside them stands Pagefind as it comes, over
      the same pages. “First” counts those of which a page must lead. Made-up words must find
      nothing.
    </p>
    <Kinds {...measured} />
    <Fresh {...freshList} />
    <h2>What does not hold yet</h2>
    <p>
      These queries find their page too late or not at all. Most of them put something in words that
      no page here has, ask for a condition that is not kept of any role, such as a steady paycheck,
      or could mean two things, of which the other comes first.
    </p>
    <Failing knowledge={knowledge} measured={measured} />
  </>
);
