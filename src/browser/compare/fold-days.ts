import * as words from '../../words/compare/days.ts';

/** How many parts of a day are told before the rest folds. */
const told = 6;

/** Folds what the list of a day tells beyond its first parts, where that is more than one. */
function foldList(list: Element) {
  const rest = [...list.children].slice(told);
  if (rest.length < 2) return;
  const made = (name: string) => list.ownerDocument.createElement(name);
  const [fold, summary, later] = [made('details'), made('summary'), list.cloneNode()] as const;
  summary.textContent = words.moreOfDay(rest.length);
  (later as Element).append(...rest);
  fold.append(summary, later);
  list.after(fold);
}

/** Folds long days among roles side by side, so that on a phone the next is not a screen away. */
export const foldDays = (made: ParentNode): void =>
  made.querySelectorAll('.day-list').forEach(foldList);
