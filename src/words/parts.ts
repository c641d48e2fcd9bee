/** Lists that are too long for one page. */

/** The title of a page with a part of a list: "Job titles, S". */
export const titled = (list: string, part: string) => `${list}, ${part}`;
/** One of several pages with what stands under one heading: "S, 2 of 3". */
export const numbered = (heading: string, number: number, of: number) =>
  `${heading}, ${number} of ${of}`;
/** From which name to which a page goes. */
export const span = (first: string, last: string) =>
  first === last ? first : `from ${first} to ${last}`;
/** How many things stand on a page, and from which to which. */
export const told = (counted: string, span: string) => `${counted}: ${span}.`;
export const parts = 'Parts of this list';
export const beforeAndAfter = 'Before and after this part';
export const toBefore = 'Before: {part}';
export const toAfter = 'Next: {part}';
