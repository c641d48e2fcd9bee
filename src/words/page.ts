/** What pages of several kinds say. */

import { counted } from './plural.ts';

export const onThisPage = 'On this page';
export const alsoCalled = 'Also called {names}';
export const andMore = (further: number) => `and ${further} more`;
export const furtherOnes = (further: number) => `${further} more`;
export const readOn = 'Read on';

export const sourcesOf = (heading: string) => `Sources: ${heading}`;
export const alsoSources = 'Also:';
export const trustedMore = ', trusted more';

export const isUnsourced = 'This page holds general knowledge of the craft and cites no source.';
export const lastReviewed = (day: string, months: number) =>
  `Last reviewed ${day}. To be read again within ${counted(months, 'month', 'months')}.`;
export const whatLessCertainMeans = 'What “less certain” means';
export const whatChanged = 'What changed';

export const namesAbroad = 'Abroad: {names}.';
export const productsByName = 'Products by name';
export const namesYouMeet = 'Names you meet: {names}.';

/** Why something was not found, to whom it matters. */
export const toRoles = 'To {roles}: {why}';
export const seeAlso = 'See also';
export const seeAlsoPages = 'See also {pages}.';
export const hearIt = 'Hear it';

/** A level that is not there. */
export const notListed = 'Not listed';

/** The columns of tables that stand on the page of a source. */
export const casesTable = {
  name: 'Careers told by this source',
  heads: { start: 'Start', role: 'Role reached', time: 'Time', context: 'Where and when' },
  notTold: 'Not told',
};
export const ratesTable = {
  name: 'Rates from this source',
  heads: { job: 'Job', pay: 'Pay', context: 'Where and when', roles: 'Roles' },
};

/** What stands before the text of a page in Markdown. */
export const asMarkdown = 'The page {page} as Markdown.';
export const reviewedLast = (day: string) => `Last reviewed ${day}.`;
export const numbersAreSources =
  'Numbers in brackets are its sources, listed below with address and date.';
export const licensedBy = 'License: {license}, {site}.';
