import { Feed } from 'feed';
import type { Change } from '../../schema/changes.ts';
import { license } from '../../schema/license.ts';
import { formatList } from '../figures/format.ts';
import {
  changeInShort,
  thingsWith,
  toldTogether,
  type DayChanged,
  type ThingChanged,
} from './told.ts';
import { locale } from '../../words/locale.ts';
import { home } from '../../words/pages.ts';
import { siteName } from '../../words/site.ts';
import { escaped } from '../escaped.ts';

/** What a feed is of. Addresses are full. */
export interface FeedHead {
  title: string;
  description: string;
  /** The page that tells the same. */
  page: string;
  feeds: { atom: string; json: string };
  /** The full address of an address of this site. */
  absolute: (address: string) => string;
}

/** So many of the newest changes stand in a feed. */
const most = 100;

/**
 * A day on which things happened, as a time that feeds can carry, and that is over when it is told: its beginning,
 * and a second for each, so that what grew on the same day is later.
 */
const timeOf = (on: string, changes: readonly Change[]): Date =>
  new Date(Date.parse(on) + 1000 * changes.flatMap(({ what }) => ['', ...what.slice(1)]).length);

const itemTitle = ({ title, changes }: ThingChanged): string =>
  `${title}: ${formatList(changes.map(changeInShort))}`;

/**
 * What changed as a feed: one item for each thing of a day, the newest first. What was only reworded is left out.
 * @param titled a title as the form of the feed takes it
 */
function feedOf(
  days: readonly DayChanged[],
  head: FeedHead,
  titled: (title: string) => string,
): Feed {
  const { title, description, page, feeds, absolute } = head;
  const items = days.flatMap((day) =>
    thingsWith(day, ({ is }) => is !== 'revised').map((thing) => ({ on: day.on, thing })),
  );
  const last = items.filter(({ on }) => on === items[0]?.on).flatMap(({ thing }) => thing.changes);
  const feed = new Feed({
    ...{ title, description, id: page, link: page, feedLinks: feeds },
    // Atom asks for one, and nobody signs a page.
    author: { name: siteName, link: absolute('/') },
    copyright: `${license.name}, ${license.address}`,
    generator: home,
    language: locale,
    updated: items[0] ? timeOf(items[0].on, last) : new Date(0),
  });
  for (const { on, thing } of items.slice(0, most)) {
    const link = absolute(thing.address ?? '/');
    feed.addItem({
      ...{ title: titled(itemTitle(thing)), link, date: timeOf(on, thing.changes) },
      id: `${link}#${thing.kind}-${thing.id}-${on}`,
      description: escaped(toldTogether(thing.changes)),
    });
  }
  return feed;
}

/** What changed as an Atom feed, whose titles are HTML. */
export const atomOf = (days: readonly DayChanged[], head: FeedHead): string =>
  feedOf(days, head, escaped).atom1();

/** What changed as a JSON feed, whose titles are plain text. */
export const jsonFeedOf = (days: readonly DayChanged[], head: FeedHead): string =>
  feedOf(days, head, (title) => title).json1();
