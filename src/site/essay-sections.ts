import type { Filled } from './fill-sections.ts';
import { textOf } from './text-of.ts';

/** Free text as its sections by their headings, and what stands before the first of these. */
interface Parts {
  top: string;
  sections: readonly Filled[];
}

const heading = /^<h2[^>]*? id="([^"]*)"[^>]*>([\s\S]*?)<\/h2>/;

/** The sections of rendered text that has no anatomy: each heading of level two begins one. */
export function essaySections(html: string): Parts {
  const [top = '', ...parts] = html.split(/(?=<h2[ >])/);
  const sections = parts.map((part) => {
    const [whole = '', id = '', told = ''] = heading.exec(part) ?? [];
    return {
      ...{ id, heading: textOf(told), folds: false },
      ...{ head: '', prose: part.slice(whole.length), data: '' },
    };
  });
  return { top, sections };
}
