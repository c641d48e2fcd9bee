import type { PageAddress } from '../../schema/pages.ts';
import type { Group } from '../graph/by-letter.ts';
import * as words from '../../words/parts.ts';

/** A list under headings, and what its rows weigh on a page. */
export interface LongList<Thing> {
  /** The page of the list. */
  address: PageAddress;
  groups: readonly Group<Thing>[];
  /** The bytes of a row, gzipped on a page beside other rows. */
  weigh: (thing: Thing) => number;
  /** The bytes of what else the page of the list has, where that is much. It stays there. */
  beside?: number;
  nameOf: (thing: Thing) => string;
  /** How many things are in a group, in words. */
  counted: (group: Group<Thing>) => string;
}

/** What another page needs to know of a part of a list, to lead there. */
export interface PartLink {
  address: string;
  /** "S", or "S, 2 of 3". */
  title: string;
}

/** A part of a list that is too long for one page: a group of it, or a piece of one. */
export interface Part<Thing = unknown> extends PartLink {
  list: PageAddress;
  /** The group, with what of it stands here. */
  group: Group<Thing>;
  /** Which piece of the group it is, from 1, and of how many. */
  number: number;
  of: number;
  /** How many things stand here, and from which to which. */
  told: string;
  before: PartLink | undefined;
  after: PartLink | undefined;
}

/**
 * The bytes that the rows on a page may have, gzipped, by what they weigh. What every page of the site has
 * besides takes 7,000, and no page may have more than 32,000: the rest is room for rows of rarer words.
 */
export const mostRows = 20_000;

/** The address of a piece of a group. It stays as the list grows: a further piece has a further number. */
export const partAddress = (list: PageAddress, group: string, number = 1): string =>
  `${list}part/${group}/${number > 1 ? `${number}/` : ''}`;

/** Things in as few pieces of about one weight as keep each of them within what rows may have. */
export function pieces<Thing>(
  things: readonly Thing[],
  weigh: (thing: Thing) => number,
  most = mostRows,
): Thing[][] {
  const weights = things.map(weigh);
  const whole = weights.reduce((sum, one) => sum + one, 0);
  if (whole <= most) return [[...things]];
  // A piece ends behind the row that fills it, so each has room for the heaviest.
  const room = Math.max(most - Math.max(...weights), Math.min(...weights), 1);
  const each = whole / Math.ceil(whole / room);
  let before = 0;
  const pieceOf = (_thing: Thing, index: number) => {
    const piece = Math.floor(before / each);
    before += weights[index] ?? 0;
    return piece;
  };
  return [...Map.groupBy(things, pieceOf).values()];
}

/** From which thing to which a piece goes. */
function spanOf<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): string {
  const names = things.map(nameOf);
  return words.span(names[0] ?? '', names.at(-1) ?? '');
}

/** The pages of a list that is too long for one, in their order; none where it fits on its own page. */
export function partsOf<Thing>(list: LongList<Thing>): Part<Thing>[] {
  const { address, groups, weigh, beside = 0, nameOf, counted } = list;
  const all = groups.flatMap(({ entries }) => entries);
  if (all.reduce((sum, one) => sum + weigh(one), beside) <= mostRows) return [];
  const parts = groups.flatMap((group) =>
    pieces(group.entries, weigh).map((entries, index, { length: of }) => ({
      list: address,
      address: partAddress(address, group.id, index + 1),
      title: of > 1 ? words.numbered(group.title, index + 1, of) : group.title,
      group: { ...group, entries },
      ...{ number: index + 1, of },
      told: words.told(counted({ ...group, entries }), spanOf(entries, nameOf)),
    })),
  );
  const linkAt = (index: number): PartLink | undefined => parts[index];
  return parts.map((part, index) => ({
    ...part,
    before: index > 0 ? linkAt(index - 1) : undefined,
    after: linkAt(index + 1),
  }));
}

/** A group of a list with its pages. */
export interface PartedGroup {
  id: string;
  title: string;
  pages: readonly Part[];
}

/** The parts of a list by the group that they are of. */
export const partedGroups = (parts: readonly Part[]): PartedGroup[] =>
  [...Map.groupBy(parts, ({ group }) => group.id)].map(([id, pages]) => ({
    ...{ id, pages },
    title: pages[0]?.group.title ?? id,
  }));
