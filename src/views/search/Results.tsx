import type { Hit } from '../../search/hit.ts';
import type { Result } from '../../search/result.ts';
import { inSentence } from '../../words/sentence.ts';
import { filled } from '../../words/filled.ts';
import { inPlace } from '../../words/search/in-place.ts';
import * as words from '../../words/search/results.ts';
import { PageLink } from '../links.tsx';

/** Text of a page, in which some words were found. */
export type Excerpt = readonly (string | { found: string })[];

/** A line of the results, its excerpt as text. */
export type ShownResult = Omit<Result, 'excerpt'> & { excerpt: Excerpt };

/** By which other name a page was found: dubbing mixer (Film and TV, UK); of a product, what it is one of. */
const Alias = ({ as, product }: { as: NonNullable<Hit['as']>; product: Hit['product'] }) => (
  <p class="small as">
    {product === undefined ? (
      filled(words.alsoCalled, {
        name: <mark>{as.name}</mark>,
        place: inPlace(as.where),
      })
    ) : (
      <>
        <mark>{as.name}</mark>: {inSentence(product)}
      </>
    )}
  </p>
);

/** The first entries of the list that a result leads to, and how many more it has. */
const Entries = ({ address, entries = [], more = 0 }: ShownResult) => (
  <ul class="plain result-entries">
    {entries.map((entry) => (
      <li>
        <PageLink {...entry} />
      </li>
    ))}
    {more > 0 && (
      <li>
        <PageLink title={words.andMore(more)} address={address} />
      </li>
    )}
  </ul>
);

const OneResult = (result: ShownResult) => {
  const { title, address, kind, as, product, symptom, answer, summary } = result;
  const { entries = [], excerpt } = result;
  return (
    <li>
      <p class="label kind">{kind}</p>
      <h2>
        <PageLink title={title} address={address} />
      </h2>
      {symptom && <p class="small as">{words.mayExplain(inSentence(symptom))}</p>}
      {as && !symptom && <Alias as={as} product={product} />}
      {answer && <p class="result-answer">{answer}</p>}
      {summary && <p>{summary}</p>}
      {entries.length > 0 && <Entries {...result} />}
      {excerpt.length > 0 && (
        <p class="excerpt">
          {excerpt.map((piece) => (typeof piece === 'string' ? piece : <mark>{piece.found}</mark>))}
        </p>
      )}
    </li>
  );
};

/** What was found, as the items of a list. */
export const Results = ({ results }: { results: readonly ShownResult[] }) => (
  <>
    {results.map((result) => (
      <OneResult {...result} />
    ))}
  </>
);
