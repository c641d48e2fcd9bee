import type { Filled } from './fill-sections.ts';
import { headedParts } from './split-sections.ts';

/** The sections of rendered text that has no anatomy, and what stands before them: each heading of level two begins one. */
export function essaySections(html: string): { top: string; sections: Filled[] } {
  const { top, parts } = headedParts(html);
  return { top, sections: parts.map((part) => ({ ...part, folds: false, head: '', data: '' })) };
}
