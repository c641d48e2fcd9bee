import { sectionsOf, type Section } from '../schema/anatomy.ts';
import type { KindWithSections } from '../schema/sections.ts';
import { splitSections } from './split-sections.ts';

/** The slots of a component, as Astro gives them. */
interface Slots {
  has(name: string): boolean;
  render(name: string): Promise<string>;
}

/** A section of a page with what stands in it. */
export interface Filled extends Section {
  head: string;
  prose: string;
  data: string;
}

/** The name of the slot of what stands in a section before its prose. */
export const headSlot = <Id extends string>(section: Id) => `head-of-${section}` as const;

/**
 * The sections of a page in the order of its anatomy: prose from the slot "prose" by its headings,
 * everything else from the slots named after the section and its head. A section without prose or data
 * is left out, unless the page makes it itself.
 */
export async function fillSections(
  kind: KindWithSections,
  slots: Slots,
  own: readonly string[] = [],
): Promise<Filled[]> {
  const render = async (name: string) =>
    slots.has(name) ? ((await slots.render(name)) ?? '') : '';
  const prose = splitSections(await render('prose'));
  const filled = await Promise.all(
    sectionsOf(kind).map(async (section) => ({
      ...section,
      head: await render(headSlot(section.id)),
      prose: prose.get(section.id) ?? '',
      data: await render(section.id),
    })),
  );
  return filled.filter(({ id, prose, data }) => prose || data.trim() || own.includes(id));
}
