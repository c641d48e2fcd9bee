import { textOf } from './text-of.ts';

/** A heading within a section, which one can be led to. */
export interface Subhead {
  id: string;
  heading: string;
}

/** The headings within the rendered prose of a section, in their order. */
export const subheadsIn = (html: string): Subhead[] =>
  [...html.matchAll(/<h3[^>]*? id="([^"]+)"[^>]*>(.*?)<\/h3>/gs)].map(([, id = '', told = '']) => ({
    id,
    heading: textOf(told),
  }));
