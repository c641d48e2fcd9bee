import { counted, plural } from '../plural.ts';

export const late = 'The search has not answered yet. Wait a little longer, or try again.';

/** Words of the reader, as they are told again. */
export const inQuotes = (typed: string) => `“${typed}”`;
const forTyped = (typed: string) => typed && ` for ${inQuotes(typed)}`;

/** How many results there are for what was typed, which may be empty. */
export const found = (total: number, typed: string) =>
  `${counted(total, 'result', 'results')}${forTyped(typed)}.`;
export const foundMore = (total: number, typed: string, shown: number) =>
  `${counted(total, 'result', 'results')}${forTyped(typed)}, ${shown} shown.`;
/** @param filters what it is narrowed by, in a row; empty where it is not. */
export const nothing = (typed: string, filters: string) =>
  `Nothing found${forTyped(typed)}${filters && ` under ${filters}`}.`;
export const isElsewhere = (typed: string) =>
  `Nothing${forTyped(typed)}: this site knows careers in sound, and no others.`;
export const saysLittle = (typed: string) =>
  `${inQuotes(typed)} alone says too little to search by. Name a job, a skill or what goes wrong.`;
/** @param unknown the words in a row, each in quotes. */
export const unknown = (unknown: string, count: number) =>
  `No page knows the ${plural(count, 'word', 'words')} ${unknown}.`;
/** @param values those that are no filters, in a row, each in quotes. */
export const dropped = (values: string, count: number) =>
  plural(
    count,
    `${values} is no filter here and was left out.`,
    `${values} are no filters here and were left out.`,
  );
