/** A role as text for an advert. */
export const whatYouDo = 'What you do';
export const skillsByLevel = 'Skills, by level';
export const theWork = 'The work';
export const payAsPublished = 'Pay, as published';
/** Who says so: a name, an address and when it was read, with commas between them. */
export const sourceTold = (source: string) => `Source: ${source}.`;
export const readOn = (day: string) => `read ${day}`;
export const atMedian = (sum: string, context: string) =>
  `${sum} a year at the median of an official class, ${context}.`;
export const profileFrom = (site: string, day: string, license: string, url: string) =>
  `From ${site}, reviewed ${day}, ${license}: ${url}`;
