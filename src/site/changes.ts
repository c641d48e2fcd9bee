import type { FeedHead } from '../knowledge/changes/feed.ts';
import { changesOfThings } from '../knowledge/changes/of-things.ts';
import { readRecord } from '../knowledge/changes/read-record.ts';
import {
  changesOfThing,
  changesToldOf,
  titleOfChanges,
  type DayChanged,
} from '../knowledge/changes/told.ts';
import { changesAddress, feedFiles, roleChangesAddress } from '../schema/address.ts';
import type { Entry } from '../schema/entry.ts';
import { summaries } from '../schema/summaries.ts';
import { handedOver } from './handed-over.ts';
import { absolute } from './href.ts';
import { knowledge } from './knowledge.ts';
import { renames } from './renames.ts';
import * as words from '../words/changes.ts';

const record = [...handedOver().beside.values()];

/** What changed in the content, the newest day first. */
export const days: readonly DayChanged[] = changesToldOf(knowledge, readRecord(record), renames);

/** What happened to each thing that a reader may keep. */
export const changesToKept = changesOfThings(days);

/** What changed of a role. */
export const daysOfRole = ({ id }: Entry<'roles'>): DayChanged[] =>
  changesOfThing(days, 'roles', id);

const feedHead = (address: string, title: string, description: string): FeedHead => ({
  ...{ title, description, absolute, page: absolute(address) },
  feeds: {
    atom: absolute(address + feedFiles.atom),
    json: absolute(address + feedFiles.json),
  },
});

/** What a feed tells, and what it is of: all that changed, or what changed of a role. */
type FeedTold = [days: readonly DayChanged[], head: FeedHead];

export const feedOfAll: FeedTold = [
  days,
  feedHead(changesAddress, words.feed, summaries[changesAddress]),
];

export const feedOfRole = (role: Entry<'roles'>): FeedTold => [
  daysOfRole(role),
  feedHead(roleChangesAddress(role.id), titleOfChanges(role.data.title).title, role.data.summary),
];
