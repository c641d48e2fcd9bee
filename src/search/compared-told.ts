import type { Hit } from './hit.ts';
import { addressOf, idIn } from '../schema/address.ts';
import { comparisonId } from '../schema/pair.ts';
import { labels } from './labels.ts';
import { tiers, type NameIndex } from './match.ts';
import type { Meanings } from './meanings.ts';
import type { NamedPage } from './named.ts';
import type { Reading } from './reading.ts';
import { sideBySide } from './sides.ts';
import { readPairTold } from './sides-told.ts';

/** A role that an activity may mean, and how much of it the role holds. */
interface Doing {
  page: NamedPage;
  holds: number;
}

/** So many roles are taken for what one side tells, and so much of it they must hold. */
const mostRoles = 6;
const least = 0.3;

/** How far ahead a role is whose name begins so. */
const ofName = 0.2;

/** The roles an activity may mean: by their names, and by what they are about. */
function doing(index: NameIndex, meanings: Meanings, side: string): Doing[] {
  const named = new Set(
    index
      .search(side)
      .filter(({ tier }) => tier < tiers.beginningMisspelled)
      .map(({ page }) => page),
  );
  const held = new Map<NamedPage, number>();
  for (const describes of [false, true])
    for (const { page, covers, symptom } of meanings.ask(side, describes).found)
      if (page.kind === labels.role && symptom === undefined)
        held.set(page, Math.max(held.get(page) ?? 0, covers));
  for (const page of named)
    if (page.kind === labels.role) held.set(page, (held.get(page) ?? 0) + ofName);
  return [...held]
    .map(([page, holds]) => ({ page, holds }))
    .filter(({ holds }) => holds >= least)
    .sort((a, b) => b.holds - a.holds)
    .slice(0, mostRoles);
}

/**
 * The comparison that an editor wrote of those who do two things that a query lays side by side: "is mastering just
 * mixing again".
 */
export function comparedTold(index: NameIndex, meanings: Meanings, { plain }: Reading): Hit[] {
  const sides = readPairTold(plain);
  if (!sides) return [];
  const [ones, others] = sides.map((side) => doing(index, meanings, side));
  const pairs = (ones ?? []).flatMap((one) =>
    (others ?? []).map((other) => ({
      roles: [one.page, other.page],
      id: comparisonId(idIn(one.page.address), idIn(other.page.address)),
      holds: one.holds + other.holds,
    })),
  );
  return pairs
    .filter(({ id }) => index.pageAt(addressOf('comparisons', id)))
    .sort((a, b) => b.holds - a.holds)
    .slice(0, 2)
    .map(({ roles }) => sideBySide(index, roles));
}
