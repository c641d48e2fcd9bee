export const siteName = 'Signal Path';

/** What a tab and a search engine call a page, by its title. */
export const pageTitled = (title: string) => `${title} | ${siteName}`;

export const skipToContent = 'Skip to content';
export const breadcrumbs = 'Breadcrumbs';
export const search = 'Search';
/** What the links at the head and at the foot of a page are called. */
export const mainLinks = 'Main';
export const moreLinks = 'More';
export const footGroups = {
  lookUp: 'Look up',
  tools: 'Tools',
  advisers: 'For advisers',
  about: 'About the site',
} as const;
export const licenseTold = 'Text and data: {license}. No account, no tracking, no cookies.';

/** Below a page in a frame of another site. */
export const allOfItIsOn = 'All of it is on {site}. {license}.';

export const hasMoved = 'This page has another address.';
export const itIs = 'It is {page}.';

export const noPage = 'There is no page at this address.';
export const noPageBecause = 'It may have been renamed, or the address may hold a typing error.';
export const didYouMean = 'Did you mean';
export const jobOrSkill = 'A job or a skill';
export const startFromList = 'Start from a list';

export const wasRemoved = 'This page was removed';
export const readInstead = 'Read instead';
export const goToJobTitle = 'Go to the job title';

/** What the title of a proposal begins with. */
export const missing = 'Missing: ';
