import type { Entry } from '../../schema/entry.ts';
import { addressOf } from '../../schema/address.ts';
import type { SectionId } from '../../schema/sections.ts';
import { get, type Knowledge } from './knowledge.ts';

const section: SectionId<'families'> = 'getting-hired';

/** A part of the industry, and where it stands how one is hired there. */
export interface HiringIn {
  title: string;
  address: string;
}

/** Where it stands how one is hired for a role: in its part of the industry, or in all that it spans. */
export const hiringFor = (knowledge: Knowledge, { data }: Entry<'roles'>): HiringIn[] =>
  [data.family, ...data.spans].flatMap((id) => {
    if (id === undefined) return [];
    const family = get(knowledge, 'families', id);
    const headings = knowledge.prose.get(family)?.headings ?? [];
    if (!headings.some(({ slug }) => slug === section)) return [];
    return [{ title: family.data.title, address: `${addressOf('families', id)}#${section}` }];
  });
