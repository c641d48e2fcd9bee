import type { DecodeMeasured } from '../../decode/measured.ts';
import { formatDay } from '../../knowledge/figures/format.ts';
import { filled } from '../../words/filled.ts';
import { leavesOut, pay, timeAndBody } from '../../words/decode/decoded.ts';
import * as words from '../../words/decode/measured.ts';
import { kinds } from '../../words/decode/read.ts';
import { PageLink } from '../links.tsx';
import { ScrollTable } from '../parts.tsx';

/** What is told of each of the two sets. */
const each = [words.found, words.markedWrongly];

/** What is measured, in the words of the headings above it on the page. */
const titles: Readonly<Record<string, string>> = {
  titles: kinds.role.title,
  skills: kinds.skill.title,
  products: kinds.product.title,
  terms: kinds.term.title,
  pay,
  conditions: timeAndBody,
  omits: leavesOut,
};

/** How well adverts are decoded, by kind. */
export function HowWell({ day, mended, unseen }: DecodeMeasured) {
  const again = new Map(mended.kinds.map((one) => [one.kind, one]));
  return (
    <>
      <h2>{words.howWell}</h2>
      <p class="measure">
        {filled(words.howRead, {
          day: formatDay(day),
          fresh: String(unseen.adverts),
          others: String(mended.adverts),
          all: (
            <PageLink
              title={words.allCanBeRead(unseen.adverts + mended.adverts)}
              address="/data/adverts.json"
            />
          ),
        })}
      </p>
      <ScrollTable name={words.howWell}>
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colspan={2}>
              {words.newToIt}
            </th>
            <th scope="colgroup" colspan={2}>
              {words.usedToImprove}
            </th>
          </tr>
          <tr>
            {[words.kind, ...each, ...each].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {unseen.kinds.map(({ kind, ...fresh }) => (
            <tr>
              <th scope="row">{titles[kind] ?? kind}</th>
              {[fresh, again.get(kind) ?? fresh].map(({ wanted, found, marked, wrong }) => (
                <>
                  <td>{words.of(found, wanted)}</td>
                  <td>{words.of(wrong, marked)}</td>
                </>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
