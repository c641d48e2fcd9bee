import { get, type Knowledge } from './knowledge.ts';
import type { Meaning } from './titles.ts';
import { places, type Place } from '../../schema/vocabulary.ts';

/** Where a title means a role, in words: "Live sound, United States". Empty where it is everywhere. */
export const whereOf = (
  knowledge: Knowledge,
  { sector, place }: Pick<Meaning, 'sector' | 'place'>,
  words: Record<Place, string> = places,
): string =>
  [sector && get(knowledge, 'families', sector).data.title, place !== 'anywhere' && words[place]]
    .filter(Boolean)
    .join(', ');
