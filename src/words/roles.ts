/** The list of all roles. */
export const allAtOneLook = 'All at one look';
export const familiesTold = (families: number) => `${families} families, from source to listener`;
export const skipToFilters = 'Skip to the filters';
export const filterAndSort = 'Filter and sort';
export const filtersTold = 'By industry, pay, way in, nights, travel and more';
export const partsOfIndustry = 'Parts of the industry';
export const basis = 'What pay, order and filters go by';
/** Figures: places and periods, each with its source. */
export const basisTold =
  'Pay leads with what a source states for the job itself, in the unit the job is paid in, and the median of the official class stands behind it. Filter and order go by that median, unless you choose another kind of pay to order by, and only where the class fits the role: the others stand apart there. No currency is converted ({figures}). A wider class holds much other work, so it neither filters nor sorts. A course is whatever is taught, from a day to a degree or an apprenticeship. An exam alone is not counted. A course is without a fee where it can be had free, or pays you as an apprenticeship does.';
export const inOrder = 'In order';
export const withoutFigure = 'Without a figure to sort by';
export const notSure =
  'Not sure which? {compare} that people confuse, or see on the {map} how they lead to each other. Know it by another name? {lookUp}.';
export const compareTwo = 'Compare two roles';
export const map = 'map';
export const lookUpTitle = 'Look up a job title';

/** What the order of roles by time goes by, above them. */
export const timeGoesBy =
  'Each role stands by the least time that a source states for it, and not all state the same. Where a role says “Related work the job asks for”, that is what people in the job told O*NET is asked of somebody new: it may be none, and it is not how long a career took. The others state how long a training lasts. Roles of which no source states a time, only careers of single people or nothing, stand apart below.';
