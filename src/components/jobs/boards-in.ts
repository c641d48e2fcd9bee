import { countriesOf, type BoardsShown } from '../../knowledge/graph/boards.ts';

/**
 * What is shown where a country is chosen: its boards and those of no one country, or that there are none. How many
 * boards a trade has counts all countries, so that it is not said.
 */
function boardsIn(country: string): string {
  const chosen = `job-search:has(.jobs-country [value="${country}"]:checked)`;
  const shown = `[data-of="${country}"],[data-of="anywhere"]`;
  const hidden = [`.board-list:not(${shown})`, '.headed-fold>summary>.small'];
  const none = `${chosen} :not(:has(${shown}))>.board-none`;
  return `${hidden.map((one) => `${chosen} ${one}`).join()}{display:none}${none}{display:block}`;
}

/** Styles by which the choice of a country needs no script. */
export const boardsByCountry = (shown: BoardsShown): string =>
  countriesOf(shown)
    .map(({ id }) => boardsIn(id))
    .join('');
