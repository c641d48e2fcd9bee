import { formatNumber } from '../../knowledge/figures/number.ts';
import { decode, longestAdvert } from '../../decode/decode.ts';
import { exampleAdvert } from '../../decode/example.ts';
import { knownOf } from '../../decode/known-of.ts';
import measured from '../../decode/measured.json';
import { NamesInText } from '../../decode/named.ts';
import { rolesNamed } from '../../decode/roles-named.ts';
import { saysOf } from '../../decode/says-of.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { DecodedAdvert } from '../../views/decode/DecodedAdvert.tsx';
import { HowWell } from '../../views/decode/HowWell.tsx';
import * as words from '../../words/decode/page.ts';
import { siteTwin } from './site-twin.tsx';

/** An example, decoded. */
function Example({ knowledge }: { knowledge: Knowledge }) {
  const known = knownOf(knowledge);
  const decoded = decode(new NamesInText(known), exampleAdvert);
  const all = saysOf(knowledge, known);
  const says = Object.fromEntries(
    decoded.found.map(({ thing: { address } }) => [address, all[address] ?? '']),
  );
  return <DecodedAdvert decoded={decoded} roles={rolesNamed(decoded, known)} says={says} />;
}

/** What decoding does, by its example and by how well it does. */
export const decodeTwin = (knowledge: Knowledge) =>
  siteTwin('/decode/', () => (
    <>
      <p>{words.whatIsRead(formatNumber(longestAdvert))}</p>
      <p>{words.example}</p>
      <Example knowledge={knowledge} />
      <HowWell {...measured} />
    </>
  ));
