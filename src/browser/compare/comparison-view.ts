import { Fragment } from 'preact';
import type { RoleCard } from '../../knowledge/compare/card.ts';
import { compareCards } from '../../knowledge/compare/compare.ts';
import type { LaidPath } from '../../knowledge/path/compared.ts';
import type { Levels } from '../../knowledge/plan/levels.ts';
import { SkillsCompared } from '../../views/compare/SkillsCompared.tsx';
import { ComparisonFrame, comparisonParts } from '../../views/compare/WholeComparison.tsx';
import { Items } from '../../views/parts.tsx';
import type { Still } from '../latest.ts';
import { nodesOf } from '../nodes.ts';
import { letOthers } from '../put-in-parts.ts';
import { foldDays } from './fold-days.ts';
import { forgetHere } from './forget-here.ts';
import type { WrongRole } from './roles-address.ts';
import { wrongTold } from './wrong-told.ts';

// Loaded once there is something to show: the views that build the pages.

/** Where the column of the reader stands, and what shows it again once it is forgotten. */
export interface Place {
  host: HTMLElement;
  show: () => Promise<void>;
}

/**
 * A whole comparison, with the reader beside the roles once skills are marked. Each of its parts is made in
 * a task of its own and then added to what holds them; nothing once a later turn has begun.
 */
export async function comparisonView(
  compared: {
    cards: readonly RoleCard[];
    paths: ReadonlyMap<string, LaidPath>;
    you: Levels | undefined;
    /** The address of the page that two roles have of their own, if they have one. */
    ownPage: string | undefined;
  },
  { host, show }: Place,
  still: Still,
  add: (frame: Element, made: DocumentFragment) => Promise<void>,
): Promise<Element> {
  const frame = nodesOf(ComparisonFrame, {}).firstElementChild as Element;
  // Where days are told as lists, as in day.css.
  const asLists = matchMedia('(width < 44rem)').matches;
  for (const part of comparisonParts({ ...compared, forget: forgetHere(host, show) })) {
    await still(letOthers());
    const made = nodesOf(Fragment, { children: part });
    if (asLists) foldDays(made);
    await still(add(frame, made));
  }
  return frame;
}

/** The skills of roles, with the reader beside them. */
export const skillsView = (cards: readonly RoleCard[], you: Levels, { host, show }: Place): Node =>
  nodesOf(SkillsCompared, {
    comparison: compareCards(cards),
    you,
    forget: forgetHere(host, show),
  });

/** What is wrong with an address, as the items of a list. */
export const notesView = (wrong: readonly WrongRole[]): Node =>
  nodesOf(Items, { items: wrong.map(wrongTold) });
