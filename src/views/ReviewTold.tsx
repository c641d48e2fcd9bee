import { formatDay } from '../knowledge/figures/format.ts';
import { roleChangesAddress, surenessAddress } from '../schema/address.ts';
import type { AnyEntry } from '../schema/entry.ts';
import { href } from '../site/href.ts';
import * as words from '../words/page.ts';

interface Props {
  entry: AnyEntry;
  /** Whether its page rests on any source. */
  isSourced: boolean;
}

/** Below the sources of a page: that there are none, when it was last read, what words of doubt mean, and what changed. */
export const ReviewTold = ({ entry, isSourced }: Props) => (
  <>
    {!isSourced && <p>{words.isUnsourced}</p>}
    <p>
      {words.lastReviewed(formatDay(entry.data.reviewed), entry.data.holds)}
      {isSourced && (
        <>
          {' '}
          <span class="leads">
            <a href={href(surenessAddress)}>{words.whatLessCertainMeans}</a>.
          </span>
        </>
      )}
      {entry.kind === 'roles' && (
        <>
          {' '}
          <a href={href(roleChangesAddress(entry.id))}>{words.whatChanged}</a>.
        </>
      )}
    </p>
  </>
);
