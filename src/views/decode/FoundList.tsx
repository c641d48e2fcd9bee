import { thingKinds } from '../../decode/known.ts';
import type { Found } from '../../decode/decode.ts';
import * as words from '../../words/decode/read.ts';
import { PageLink } from '../links.tsx';

/** What things are in a line each, by their addresses; where it is not there, the link says enough. */
export type Says = Readonly<Record<string, string>>;

interface Props {
  found: readonly Found[];
  says: Says;
}

const OneFound = ({ thing, words: written, says }: Found & { says: Says }) => (
  <li>
    <PageLink title={thing.title} address={thing.address} />
    {written.some((word) => word.toLowerCase() !== thing.title.toLowerCase()) && (
      <span class="small"> “{written.join('”, “')}”</span>
    )}
    {Object.hasOwn(says, thing.address) && <p class="small">{says[thing.address]}</p>}
  </li>
);

const OneList = ({ title, found, says }: Props & { title: string }) => {
  if (found.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span class="small">{found.length}</span>
      </h3>
      <ul class="plain decode-found">
        {found.map((one) => (
          <OneFound {...one} says={says} />
        ))}
      </ul>
    </section>
  );
};

/** All that an advert names, by kind, each with what it is; titles of others than it looks for apart. */
export const FoundList = ({ found, says }: Props) => (
  <>
    {thingKinds.map((kind) => (
      <OneList
        title={words.kinds[kind].title}
        found={found.filter(({ thing, others }) => thing.kind === kind && !others)}
        says={says}
      />
    ))}
    <OneList
      title={words.titlesOfOthers}
      found={found.filter(({ others }) => others)}
      says={says}
    />
  </>
);
