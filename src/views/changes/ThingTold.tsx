import { changeTold, type DayChanged } from '../../knowledge/changes/told.ts';
import { formatDay } from '../../knowledge/figures/format.ts';
import { capitalized } from '../../words/sentence.ts';
import { Correction } from './corrections.tsx';
import { Feeds } from './Feeds.tsx';
import * as words from '../../words/changes.ts';

interface Props {
  /** What changed of it, the newest day first. */
  days: readonly DayChanged[];
  /** The page that tells it. */
  address: string;
}

/** What changed of one thing, day by day. */
export const ThingTold = ({ days, address }: Props) => (
  <>
    {days.length === 0 && <p>{words.nothingYet}</p>}
    {days.map(({ on, things }) => (
      <>
        <h2>{formatDay(on)}</h2>
        <ul class="measure">
          {things.flatMap(({ changes }) =>
            changes.map((change) => (
              <li>
                {change.is === 'corrected' ? (
                  <Correction {...change} />
                ) : (
                  capitalized(changeTold(change))
                )}
              </li>
            )),
          )}
        </ul>
      </>
    ))}
    <Feeds address={address} />
  </>
);
