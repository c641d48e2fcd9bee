import { firstQuery } from '../../schema/pair.ts';
import { shareAddress } from '../share-address.ts';

/** Has the page of two roles give away the order that it is shown in. */
export const shareOrder = (first: string): void => shareAddress(firstQuery(first));

/** Puts the second of two elements before the first. Others are left as they are. */
function turn(two: ArrayLike<Element>) {
  if (two.length === 2 && two[0] && two[1]) two[0].before(two[1]);
}

/** Puts the second column of two first; the name of the row stays before both. */
function turnRow(row: Element) {
  const [name, one, other] = row.children;
  if (name && one && other) row.replaceChildren(name, other, one);
}

/** Has two elements change places in the values of an attribute. */
function exchange([one, other, more]: readonly (Element | null)[], attribute: string) {
  const [first, second] = [one?.getAttribute(attribute), other?.getAttribute(attribute)];
  if (more !== undefined || !first || !second) return;
  one?.setAttribute(attribute, second);
  other?.setAttribute(attribute, first);
}

/** Puts the colors and shapes of two who share a place, or a cable, in the other order. */
function turnLit(lit: Element) {
  const shapes = [...lit.querySelectorAll('.role-shape')];
  exchange([...lit.querySelectorAll('.filled')], 'class');
  exchange(shapes, 'class');
  exchange(
    shapes.map((shape) => shape.firstElementChild),
    'd',
  );
  exchange([...lit.querySelectorAll('path + path')], 'class');
}

/** Asks for two roles in the other order, where a link leads to both. */
function turnLink(link: Element) {
  const asked = link.getAttribute('href') ?? '';
  link.setAttribute('href', asked.replace(/roles=([^,&]+),([^,&]+)/, 'roles=$2,$1'));
}

/**
 * Turns the page of two roles around: their days, the columns of its tables with the reasons under them,
 * the skills that each needs more, the paths they stand on with the colors there, and the ways between
 * them. Colors and shapes stay with their roles. Words, and the chart that names its bars, stay as they are.
 */
export function turnAround(page: ParentNode): void {
  const axes = [...page.querySelectorAll('.day-group')];
  for (const axis of axes) turn(axis.querySelectorAll('.day-of'));
  turn(axes);
  for (const row of page.querySelectorAll('.compare-two tr')) turnRow(row);
  for (const why of page.querySelectorAll('.compare-why')) turn(why.querySelectorAll('p'));
  for (const table of page.querySelectorAll('.compare-levels'))
    turn(table.querySelectorAll('.compare-more'));
  for (const list of page.querySelectorAll('.compare-stands, .compare-paths')) turn(list.children);
  for (const words of page.querySelectorAll('.compare-words')) turn(words.querySelectorAll('div'));
  for (const lit of page.querySelectorAll('.path .lit')) turnLit(lit);
  for (const place of page.querySelectorAll('.path-down li'))
    turn(place.querySelectorAll('.down-role'));
  for (const field of page.querySelectorAll('.compare-field')) turn(field.querySelectorAll('p'));
  for (const link of page.querySelectorAll('.compare-change a')) turnLink(link);
  turn(page.querySelectorAll('.move'));
}
