import {
  changesOfThing,
  dayInShort,
  titleOfChanges,
  type DayChanged,
} from '../../knowledge/changes/told.ts';
import { changesAddress, dayAddress, roleChangesAddress } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
import { ChangesTold } from '../../views/changes/ChangesTold.tsx';
import { DayTold, titleOfDay } from '../../views/changes/DayTold.tsx';
import { ThingTold } from '../../views/changes/ThingTold.tsx';
import { Lead } from '../parts.tsx';
import type { Twin } from '../twin.tsx';
import { siteTwin } from './site-twin.tsx';

/** All that changed, day by day, and where the site was wrong. */
export const changesTwin = (days: readonly DayChanged[]): Twin =>
  siteTwin(changesAddress, () => <ChangesTold days={days} />);

/** What changed on one day. */
export function dayTwin(day: DayChanged): Twin {
  const [title, summary] = [titleOfDay(day), dayInShort(day)];
  return {
    ...{ address: dayAddress(day.on), title, summary },
    body: () => (
      <>
        <Lead title={title} summary={summary} />
        <DayTold day={day} />
      </>
    ),
  };
}

/** What changed of one role. */
export function roleChangesTwin(days: readonly DayChanged[], { id, data }: Entry<'roles'>): Twin {
  const address = roleChangesAddress(id);
  const { title, summary } = titleOfChanges(data.title);
  return {
    ...{ address, title, summary },
    body: () => (
      <>
        <Lead title={title} summary={summary} />
        <ThingTold days={changesOfThing(days, 'roles', id)} address={address} />
      </>
    ),
  };
}
