import { countriesOf, type BoardsShown } from '../../knowledge/graph/boards.ts';

/**
 * What is shown where a country is chosen: its boards and those of no one country, or that there are none. How many
 * boards a trade has counts all countries, so that it is not said.
 */
function boardsIn(country: string): string {
  const shown = `[data-of="${country}"],[data-of="anywhere"]`;
  const hidden = `& .board-list:not(${shown}),& .headed-fold>summary>.small{display:none}`;
  const none = `& :not(:has(${shown}))>.board-none{display:block}`;
  return `job-search:has(.jobs-country [value="${country}"]:checked){${hidden}${none}}`;
}

/** Styles by which the choice of a country needs no script. */
export const boardsByCountry = (shown: BoardsShown): string =>
  countriesOf(shown)
    .map(({ id }) => boardsIn(id))
    .join('');
