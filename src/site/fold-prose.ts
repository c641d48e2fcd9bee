import * as words from '../words/page.ts';
import { textOf } from './text-of.ts';

/** Fewer words than these are not folded. */
const least = 40;

/** Rendered prose in two parts: what shows, and what is folded under a name. */
export interface Folded {
  first: string;
  name: string;
  rest: string;
}

/** What a fold is called: the headings in it, or that there is more. */
const nameOf = (html: string): string =>
  [...html.matchAll(/<h3[^>]*>(.*?)<\/h3>/gs)].map(([, title = '']) => textOf(title)).join('. ') ||
  words.readOn;

/** Prose of which the first paragraph shows, with all that follows it folded. Short prose stays whole. */
export function foldedAfterFirst(html: string): Folded {
  const text = html.trimStart();
  const end = text.startsWith('<p>') ? text.indexOf('</p>') + '</p>'.length : 0;
  const [first, rest] = [text.slice(0, end), text.slice(end)];
  return textOf(rest).split(/\s+/).length < least
    ? { first: text, name: '', rest: '' }
    : { first, name: nameOf(rest), rest };
}
