import { formatDay } from '../../knowledge/figures/format.ts';
import { titleOf, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import { capitalized } from '../../knowledge/words.ts';
import { idIn } from '../../schema/address.ts';
import measured from '../../search/measured.json';
import { freshList, type SearchMeasured } from '../../search/measured.ts';
import { href } from '../../site/href.ts';
import { siteTwin } from './site-twin.tsx';

const Kinds = ({ kinds }: SearchMeasured) => (
  <table>
    <thead>
      <tr>
        <th>Kind, and how many</th>
        <th>In three</th>
        <th>Pagefind</th>
        <th>First</th>
      </tr>
    </thead>
    {kinds.map(({ kind, asked, found, foundPlainly, strict, first }) => (
      <tr>
        <td>
          {capitalized(kind.replaceAll('-', ' '))} {asked}
        </td>
        <td>{found}</td>
        <td>{foundPlainly}</td>
        <td>{strict > 0 && `${first} of ${strict}`}</td>
      </tr>
    ))}
  </table>
);

/** What a list found that nothing had been mended for. */
const Fresh = () => (
  <>
    <h2>What a fresh list finds</h2>
    <p>
      What is mended for one list flatters it afterwards. On {formatDay(freshList.day)} somebody who
      had seen neither the search nor its lists wrote {freshList.asked} queries. Before anything was
      mended, {freshList.found} of them found a right page among the first three, and{' '}
      {freshList.first} of the {freshList.strict} of which a page must lead had it first.{' '}
      {freshList.relabeled} labels were corrected beforehand: the comparison that answers best had
      not been known to their author. All of them stand in the list above now.
    </p>
  </>
);

function Failing({
  knowledge,
  failing,
}: Pick<SearchMeasured, 'failing'> & { knowledge: Knowledge }) {
  const named = (address: string) => {
    const entry = knowledge.byAddress.get(address);
    return entry ? titleOf(entry) : idIn(address).replaceAll('-', ' ');
  };
  return (
    <table>
      <thead>
        <tr>
          <th>Query, and what it must find</th>
          <th>Place</th>
        </tr>
      </thead>
      {failing.map(({ query: { text, wanted, first }, place }) => (
        <tr>
          <td>
            <a href={`${href('/search/')}?q=${encodeURIComponent(text)}`}>{text}</a>:{' '}
            {wanted.length > 0 ? named(wanted[0] ?? '') : 'Nothing may be found'}
            {wanted.length > 1 && ` or ${wanted.length - 1} more`}
            {first && ', first'}
          </td>
          <td>{place ?? 'not found'}</td>
        </tr>
      ))}
    </table>
  );
}

/** How the search is measured. */
export const searchReportTwin = (knowledge: Knowledge) =>
  siteTwin('/about/search/', () => {
    const all: SearchMeasured = measured;
    return (
      <>
        <p>
          On {formatDay(all.day)} each of {all.asked} queries was asked over {all.pages} pages, by
          the same code that answers you, and {all.held} held. “First” means that anything else in
          front would be wrong; every other query must find its page among the first three.
        </p>
        <h2>By kind, beside a plain search</h2>
        <p>
          These were drawn from forums and question pages, or written by somebody who had not seen
          the search, and labeled before they were asked here. Beside them stands Pagefind as it
          comes, over the same pages. “First” counts those of which a page must lead. Made-up words
          must find nothing.
        </p>
        <Kinds {...all} />
        <Fresh />
        <h2>What does not hold yet</h2>
        <p>
          These queries find their page too late or not at all. Most of them put something in words
          that no page here has, ask for a condition that is not kept of any role, such as a steady
          paycheck, or could mean two things, of which the other comes first.
        </p>
        <Failing knowledge={knowledge} failing={all.failing} />
      </>
    );
  });
