import { decode, longestAdvert } from '../../decode/decode.ts';
import { exampleAdvert } from '../../decode/example.ts';
import { knownOf } from '../../decode/known-of.ts';
import measured from '../../decode/measured.json';
import type { DecodeMeasured } from '../../decode/measured.ts';
import { NamesInText } from '../../decode/named.ts';
import { rolesNamed } from '../../decode/roles-named.ts';
import { saysOf } from '../../decode/says-of.ts';
import { formatDay } from '../../knowledge/figures/format.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { capitalized } from '../../knowledge/words.ts';
import { PageLink } from '../../views/links.tsx';
import { DecodedAdvert } from '../../views/decode/DecodedAdvert.tsx';
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

/** How well adverts are decoded, by kind. */
function Measured({ day, mended, unseen }: DecodeMeasured) {
  const again = new Map(mended.kinds.map((one) => [one.kind, one]));
  return (
    <>
      <h2>How well it reads</h2>
      <p>
        On {formatDay(day)} it read {unseen.adverts} adverts in the style of real ones. Whoever
        wrote them had written down what is in them. Nobody who works on it had read them, but how
        well they did in all was looked at along the way, so yours may do a little worse.{' '}
        {mended.adverts} others, by somebody else, were there to improve it, and do better.{' '}
        <PageLink
          title={`All ${unseen.adverts + mended.adverts} can be read`}
          address="/data/adverts.json"
        />
        .
      </p>
      <table>
        <thead>
          <tr>
            <td />
            <th colspan={2}>New to it</th>
            <th colspan={2}>Mended by</th>
          </tr>
        </thead>
        <tr>
          {['Kind', 'Found', 'Marked wrongly', 'Found', 'Marked wrongly'].map((head) => (
            <th>{head}</th>
          ))}
        </tr>
        {unseen.kinds.map(({ kind, ...fresh }) => (
          <tr>
            <td>{capitalized(kind)}</td>
            {[fresh, again.get(kind) ?? fresh].map(({ wanted, found, marked, wrong }) => (
              <>
                <td>
                  {found} of {wanted}
                </td>
                <td>
                  {wrong} of {marked}
                </td>
              </>
            ))}
          </tr>
        ))}
      </table>
    </>
  );
}

/** What decoding does, by its example and by how well it does. */
export const decodeTwin = (knowledge: Knowledge) =>
  siteTwin('/decode/', () => (
    <>
      <p>
        The first {longestAdvert.toLocaleString('en-US')} characters are read, on this page alone:
        nothing you paste is sent or kept.
      </p>
      <p>An example, decoded:</p>
      <Example knowledge={knowledge} />
      {Measured(measured)}
    </>
  ));
