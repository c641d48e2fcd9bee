import { about } from '../../words/kept/saved-file.ts';

type Fields = Record<string, unknown>;

/** Whether a value is an object with named parts. */
export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mostLevels = 20;

/** Whether a value is nested deeper than any plan is: writing it down again could fail. */
function isDeep(value: unknown): boolean {
  let inside: unknown[] = [value];
  for (let level = 0; level < mostLevels && inside.length > 0; level++) {
    inside = inside.flatMap((one) => (typeof one === 'object' && one ? Object.values(one) : []));
  }
  return inside.length > 0;
}

/** What a browser or a file keeps of a reader: a plan, and whatever stands beside it. */
export type Kept = Fields & { skills: Fields };

/** Whether a value that was kept has the form of a plan, whatever its parts are. */
export const isKept = (value: unknown): value is Kept =>
  isObject(value) && isObject(value['skills']) && !isDeep(value);

/** What a text holds that was kept; undefined where it is no plan, whatever is in it. */
export function keptInText(text: string): Kept | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isKept(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** What is kept where nothing is yet. */
export const keptNothing: Kept = { skills: {} };

/** All that is kept as the text of a file, which says what it is. Whatever stands there goes along, understood or not. */
export const writeKeptFile = (kept: object): string =>
  `${JSON.stringify({ about, ...kept }, null, 2)}\n`;
