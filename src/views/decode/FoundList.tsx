import { thingKinds, type ThingKind } from '../../decode/known.ts';
import type { Found } from '../../decode/decode.ts';
import { kinds } from '../../words/decoded.ts';
import { PageLink } from '../links.tsx';

/** What things are in a line each, by their addresses; where it is not there, the link says enough. */
export type Says = Readonly<Record<string, string>>;

interface Props {
  found: readonly Found[];
  says: Says;
}

const OneFound = ({ thing, words, says }: Found & { says: Says }) => (
  <li>
    <PageLink title={thing.title} address={thing.address} />
    {words.some((word) => word.toLowerCase() !== thing.title.toLowerCase()) && (
      <span class="small"> “{words.join('”, “')}”</span>
    )}
    {Object.hasOwn(says, thing.address) && <p class="small">{says[thing.address]}</p>}
  </li>
);

const OfKind = ({ kind, found, says }: Props & { kind: ThingKind }) => {
  const its = found.filter(({ thing }) => thing.kind === kind);
  if (its.length === 0) return null;
  return (
    <section>
      <h3>
        {kinds[kind].title} <span class="small">{its.length}</span>
      </h3>
      <ul class="plain decode-found">
        {its.map((one) => (
          <OneFound {...one} says={says} />
        ))}
      </ul>
    </section>
  );
};

/** All that an advert names, by kind, each with what it is. */
export const FoundList = (props: Props) => (
  <>
    {thingKinds.map((kind) => (
      <OfKind {...props} kind={kind} />
    ))}
  </>
);
