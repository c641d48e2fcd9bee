import type { Still } from '../latest.ts';
import { putInParts } from '../put-in-parts.ts';
import { comparisonId } from '../../schema/pair.ts';
import { comparisonView, type Place } from './comparison-view.ts';
import { loadCards, loadPaths } from './cards.ts';
import { nameTools } from './role-tools.ts';
import { loadYou } from './you.ts';

// Loaded once roles are compared, with all that it takes.
export { lateAddress } from '../late-address.ts';
export { watchProfile } from '../profile/profile-store.ts';
export { shareAddress } from '../share-address.ts';
export { notesView } from './comparison-view.ts';
export { changeBeside, tellTwice } from './role-tools.ts';

/** All but the first words of a comparison: its sections and what is in them, path by path, day by day. */
const later = '.lede ~ *, section > :not(h2), .compare-path, .day-of, .compare-levels > tbody';

/**
 * Puts a comparison, or nothing, in place of the one before; ends once all of it is there. Where it is the
 * first, the part that the address names was not there as the page opened: it is gone to then.
 */
export async function putComparison(place: Element, made: Node | undefined): Promise<void> {
  const isFirst = !place.firstElementChild;
  await putInParts(place, made ?? '', later);
  if (isFirst) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** The address of the page that two roles have of their own, if they have one. */
function ownPage([one = '', other = '', ...more]: readonly string[]): string | undefined {
  const address = `/compare/${comparisonId(one, other)}/`;
  const found = document.querySelector(`.compare-pairs a[href$="${address}"]`);
  return found && more.length === 0 ? address : undefined;
}

/**
 * Roles side by side, with the reader beside them, and their buttons named; nothing once a later turn has
 * begun. Throws if something cannot be had.
 */
export async function comparisonOf(
  roles: readonly string[],
  place: Place,
  still: Still,
): Promise<Node> {
  const [cards, you] = await still(Promise.all([loadCards(roles), loadYou()]));
  const paths = await still(loadPaths(cards));
  const form = place.host.querySelector('form');
  if (form) nameTools(form, roles);
  return comparisonView({ cards, paths, you, ownPage: ownPage(roles) }, place, still);
}
