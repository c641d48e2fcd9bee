import type { ThingChanged } from '../../knowledge/changes/told.ts';
import type { Change } from '../../schema/changes.ts';
import { formatList } from '../../knowledge/figures/format.ts';
import { NameOf } from './things.tsx';
import * as words from '../../words/changes.ts';

/** What stood there, what stands there since, and how it came to be wrong. */
const Wrong = ({ was, now, why }: Change) => (
  <>
    <dl>
      {was !== undefined && (
        <div>
          <dt class="label">{words.stood}</dt>
          <dd>{was}</dd>
        </div>
      )}
      {now !== undefined && (
        <div>
          <dt class="label">{words.stands}</dt>
          <dd>{now}</dd>
        </div>
      )}
    </dl>
    {why && <p class="small">{why}</p>}
  </>
);

/** A correction under the line that says what it is of. */
export const Correction = (change: Change) =>
  change.what.length > 0 ? (
    <details class="correction" open data-second>
      <summary>{formatList(change.what)}</summary>
      <Wrong {...change} />
    </details>
  ) : (
    <div class="correction">
      <Wrong {...change} />
    </div>
  );

/** The anchor of what was wrong, on the page of a day and on that of all. */
export const correctionsId = 'corrections';

/** Things with each statement that was found wrong: what stood there, and what stands there now. */
export const Corrections = ({ things }: { things: readonly ThingChanged[] }) => (
  <ul class="plain corrections">
    {things.map((thing) => (
      <li>
        <NameOf {...thing} />
        <div>
          {thing.changes.map((change) => (
            <Correction {...change} />
          ))}
        </div>
      </li>
    ))}
  </ul>
);
