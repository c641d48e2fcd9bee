import { get, type Knowledge } from './knowledge.ts';
import type { Meaning } from './titles.ts';
import { languages, places, type Place } from '../../schema/vocabulary.ts';

/** Where a title means a role, in words: "Live sound, United States", "German". Empty where it is everywhere. */
export const whereOf = (
  knowledge: Knowledge,
  { sector, place, language }: Pick<Meaning, 'sector' | 'place' | 'language'>,
  words: Record<Place, string> = places,
): string =>
  [
    sector && get(knowledge, 'families', sector).data.title,
    place !== 'anywhere' && words[place],
    language && languages[language],
  ]
    .filter(Boolean)
    .join(', ');
