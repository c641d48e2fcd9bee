import { textOf } from './text-of.ts';

/** What stands under one heading of rendered prose. */
export interface Headed {
  id: string;
  heading: string;
  prose: string;
}

const heading = /^<h2[^>]*?id="([^"]*)"[^>]*>([\s\S]*?)<\/h2>/;

/** Rendered prose as what stands before its first heading of level two, and what stands under each. */
export function headedParts(html: string): { top: string; parts: Headed[] } {
  const [first = '', ...others] = html.split(/(?=<h2[ >])/);
  const isHeaded = first.startsWith('<h2');
  const parts = (isHeaded ? [first, ...others] : others).map((part) => {
    const [whole = '', id = '', told = ''] = heading.exec(part) ?? [];
    return { id, heading: textOf(told), prose: part.slice(whole.length) };
  });
  return { top: isHeaded ? '' : first, parts };
}

/** Rendered prose by the id of its level-two headings; what comes before the first is under "". */
export function splitSections(html: string): Map<string, string> {
  const { top, parts } = headedParts(html);
  const sections = new Map<string, string>();
  for (const { id, prose } of [{ id: '', prose: top }, ...parts])
    if (prose.trim()) sections.set(id, (sections.get(id) ?? '') + prose);
  return sections;
}
