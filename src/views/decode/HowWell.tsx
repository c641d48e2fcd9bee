import type { DecodeMeasured } from '../../decode/measured.ts';
import { formatDay } from '../../knowledge/figures/format.ts';
import { capitalized } from '../../knowledge/words.ts';
import { PageLink } from '../links.tsx';
import { ScrollTable } from '../parts.tsx';

/** How well adverts are decoded, by kind. */
export function HowWell({ day, mended, unseen }: DecodeMeasured) {
  const again = new Map(mended.kinds.map((one) => [one.kind, one]));
  return (
    <>
      <h2>How well it reads</h2>
      <p class="measure">
        On {formatDay(day)} it read {unseen.adverts} adverts in the style of real ones. They were
        written, with what is in them, before the reading was last improved, and were put aside
        until it was. {mended.adverts} others were there to improve it, and do better.{' '}
        <PageLink
          title={`All ${unseen.adverts + mended.adverts} can be read`}
          address="/data/adverts.json"
        />
        .
      </p>
      <ScrollTable name="How well it reads">
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colspan={2}>
              New to it
            </th>
            <th scope="colgroup" colspan={2}>
              Used to improve it
            </th>
          </tr>
          <tr>
            {['Kind', 'Found', 'Marked wrongly', 'Found', 'Marked wrongly'].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {unseen.kinds.map(({ kind, ...fresh }) => (
            <tr>
              <th scope="row">{capitalized(kind)}</th>
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
        </tbody>
      </ScrollTable>
    </>
  );
}
