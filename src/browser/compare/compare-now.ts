import type { Still } from '../latest.ts';
import { addInParts } from '../put-in-parts.ts';
import { comparisonId } from '../../schema/pair.ts';
import { comparisonView, type Place } from './comparison-view.ts';
import { loadCards, loadPaths } from './cards.ts';
import { nameTools } from './role-tools.ts';
import { youIfKept } from './you-if-kept.ts';

/** What of a section is laid out in turns of its own: path by path, day by day. */
const later = 'section > :not(h2), .compare-path, .day-of, .compare-levels > tbody';

/**
 * Puts a comparison, or nothing, in place of the one before. The first is there already, part by part; what
 * of it the address names was not there as the page opened: it is gone to then.
 */
export function putComparison(shown: Element, made: Element | undefined): void {
  const isFirst = made?.parentElement === shown;
  if (!isFirst) shown.replaceChildren(made ?? '');
  shown.ariaBusy = null;
  if (isFirst) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** How a comparison takes in its parts: the first on the page itself, any later one away from it. */
function adding(shown: Element) {
  if (shown.firstElementChild) return async (frame: Element, made: Node) => frame.append(made);
  shown.ariaBusy = 'true';
  return (frame: Element, made: DocumentFragment) => {
    if (!frame.isConnected) shown.replaceChildren(frame);
    return addInParts(frame, made, later);
  };
}

/** The address of the page that two roles have of their own, if they have one. */
function ownPage([one = '', other = '', ...more]: readonly string[]): string | undefined {
  const address = `/compare/${comparisonId(one, other)}/`;
  const found = document.querySelector(`.compare-pairs a[href$="${address}"]`);
  return found && more.length === 0 ? address : undefined;
}

/**
 * Roles side by side, with the reader beside them, and their buttons named; nothing once a later turn has
 * begun. The first stands in its place as far as it is made. Throws if something cannot be had.
 */
export async function comparisonOf(
  roles: readonly string[],
  place: Place & { shown: Element },
  still: Still,
): Promise<Element> {
  const [cards, you] = await still(Promise.all([loadCards(roles), youIfKept()]));
  const paths = await still(loadPaths(cards));
  const form = place.host.querySelector('form');
  if (form) nameTools(form, roles);
  const compared = { cards, paths, you, ownPage: ownPage(roles) };
  return comparisonView(compared, place, still, adding(place.shown));
}
