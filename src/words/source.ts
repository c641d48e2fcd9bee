export const pageTitle = (short: string, title: string) => `${short}: ${title}`;
/** A source by its title and its short name. */
export const called = (title: string, short: string) => `“${title}” (${short})`;
export const description = (source: string) =>
  `What rests on ${source}: every figure and every claim on this site.`;

/** What is known of a source itself. */
export const besideFigures = 'Beside figures';
export const published = 'Published';
export const about = 'About';
export const kind = 'Kind';
export const trust = 'Trust';
export const trustWhy = (trust: string, why: string) => `${trust}. ${why}`;
export const read = 'What was read';
export const license = 'License';
export const lastChecked = 'Last checked';
export const address = 'Address';

/** What a claim comes to: a verdict, what is found, and the pages that tell it. */
export const see = 'See {pages}';

export const figuresName = 'Figures from this source';
export const figureByClass = 'Figure, by class';
export const period = 'Period';
export const value = 'Value';

export const checkedOn = (day: string) => `last checked ${day}`;
