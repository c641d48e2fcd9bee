import { correctionsTold, type DayCorrected } from '../../knowledge/changes/corrected.ts';
import { dayInShort, type DayChanged } from '../../knowledge/changes/told.ts';
import { formatDay } from '../../knowledge/figures/format.ts';
import { changesAddress, dayAddress } from '../../schema/address.ts';
import { PageLink } from '../links.tsx';
import { List } from '../parts.tsx';
import { Corrections, correctionsId } from './corrections.tsx';
import { Feeds } from './Feeds.tsx';
import * as words from '../../words/changes.ts';
import { pages } from '../../words/counts.ts';

interface Props {
  /** The newest first. */
  days: readonly DayChanged[];
}

/** The pages of which something was wrong on earlier days, counted: the page of each day tells them. */
const EarlierWrong = ({ days }: { days: readonly DayCorrected[] }) => (
  <>
    <h3>{words.correctedEarlier}</h3>
    <List
      items={days.map(({ on, things }) => (
        <>
          <PageLink
            title={words.correctedOn(formatDay(on))}
            address={`${dayAddress(on)}#${correctionsId}`}
          />
          : {pages(things.length)}
        </>
      ))}
    />
  </>
);

/** Day by day, the pages of which something was wrong. */
function AllWrong({ days }: Props) {
  const { told, earlier } = correctionsTold(days);
  if (told.length + earlier.length === 0) return <p>{words.nothingWrong}</p>;
  return (
    <>
      {told.map(({ on, things }) => (
        <>
          <h3>{words.correctedOn(formatDay(on))}</h3>
          <Corrections things={things} />
        </>
      ))}
      {earlier.length > 0 && <EarlierWrong days={earlier} />}
    </>
  );
}

/** Every day on which something changed, in a sentence, and all that was wrong. */
export const ChangesTold = ({ days }: Props) => (
  <>
    <Feeds address={changesAddress} />
    <h2 id="days">{words.dayByDay}</h2>
    {days.length === 0 && <p>{words.noDays}</p>}
    <div class="changed-days">
      {days.map((day) => (
        <div>
          <h3>
            <PageLink title={formatDay(day.on)} address={dayAddress(day.on)} />
          </h3>
          <p>{dayInShort(day)}</p>
        </div>
      ))}
    </div>
    <h2 id={correctionsId}>{words.whereWrong}</h2>
    <AllWrong days={days} />
  </>
);
