import type { Hit } from '../../search/hit.ts';
import type { Result } from '../../search/result.ts';
import { PageLink } from '../links.tsx';

/** Text of a page, in which some words were found. */
export type Excerpt = readonly (string | { found: string })[];

/** A line of the results, its excerpt as text. */
type ShownResult = Omit<Result, 'excerpt'> & { excerpt: Excerpt };

/** By which other name a page was found: “dubbing mixer” (Film and TV, UK). */
const Alias = ({ name, where }: NonNullable<Hit['as']>) => (
  <p class="small as">
    Also called <mark>{name}</mark>
    {where && ` (${where})`}
  </p>
);

const OneResult = ({ title, address, kind, as, excerpt }: ShownResult) => (
  <li>
    <p class="label kind">{kind}</p>
    <h2>
      <PageLink title={title} address={address} />
    </h2>
    {as && <Alias {...as} />}
    <p class="excerpt">
      {excerpt.map((piece) => (typeof piece === 'string' ? piece : <mark>{piece.found}</mark>))}
    </p>
  </li>
);

/** What was found, as the items of a list. */
export const Results = ({ results }: { results: readonly ShownResult[] }) => (
  <>
    {results.map((result) => (
      <OneResult {...result} />
    ))}
  </>
);
