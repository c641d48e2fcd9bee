import { Feed } from 'feed';
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

/** The end of a day, as a time that feeds can carry. */
const timeOf = (on: string): Date => new Date(`${on}T23:59:59Z`);

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
  const feed = new Feed({
    ...{ title, description, id: page, link: page, feedLinks: feeds },
    // Atom asks for one, and nobody signs a page.
    author: { name: siteName, link: absolute('/') },
    copyright: `${license.name}, ${license.address}`,
    generator: home,
    language: locale,
    ...(days[0] ? { updated: timeOf(days[0].on) } : { updated: new Date(0) }),
  });
  const items = days.flatMap((day) =>
    thingsWith(day, ({ is }) => is !== 'revised').map((thing) => ({ day, thing })),
  );
  for (const { day, thing } of items.slice(0, most)) {
    const link = absolute(thing.address ?? '/');
    feed.addItem({
      ...{ title: titled(itemTitle(thing)), link, date: timeOf(day.on) },
      id: `${link}#${thing.kind}-${thing.id}-${day.on}`,
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
