import { formatDay } from '../knowledge/figures/format.ts';
import { roleChangesAddress, surenessAddress } from '../schema/address.ts';
import type { AnyEntry } from '../schema/entry.ts';
import { href } from '../site/href.ts';

interface Props {
  entry: AnyEntry;
  /** Whether its page rests on any source. */
  isSourced: boolean;
}

/** Below the sources of a page: that there are none, when it was last read, what words of doubt mean, and what changed. */
export const ReviewTold = ({ entry, isSourced }: Props) => (
  <>
    {!isSourced && <p>This page holds general knowledge of the craft and cites no source.</p>}
    <p>
      Last reviewed {formatDay(entry.data.reviewed)}. To be read again within {entry.data.holds}{' '}
      months.
      {isSourced && (
        <>
          {' '}
          <a href={href(surenessAddress)}>What “less certain” means</a>.
        </>
      )}
      {entry.kind === 'roles' && (
        <>
          {' '}
          <a href={href(roleChangesAddress(entry.id))}>What changed</a>.
        </>
      )}
    </p>
  </>
);
