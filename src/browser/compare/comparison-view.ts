import { comparison } from '../../views/compare/Comparison.ts';
import { skills } from '../../views/compare/Skills.ts';
import type { RoleCard } from '../../knowledge/compare/card.ts';
import { compareCards } from '../../knowledge/compare/compare.ts';
import type { Profile } from '../../knowledge/plan/profile.ts';
import { youOf } from '../../knowledge/plan/you.ts';

// Loaded once a comparison is made in the browser: the parts that build the pages.

/** A whole comparison as markup, in which all that comes from cards is escaped. */
export const comparisonView = (cards: readonly RoleCard[], profile: Profile): string =>
  String(comparison(cards, youOf(profile)));

/** The skills of roles as markup, with the reader beside them. */
export const skillsView = (cards: readonly RoleCard[], profile: Profile): string =>
  String(skills(compareCards(cards), youOf(profile)));
