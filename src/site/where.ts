import { get } from '../knowledge/knowledge.ts';
import type { Meaning } from '../knowledge/titles.ts';
import { places } from '../knowledge/vocabulary.ts';
import { knowledge } from './knowledge.ts';

/** Where a title means a role, in words: "Live sound, United States". Empty where it is everywhere. */
export const whereOf = ({ sector, place }: Pick<Meaning, 'sector' | 'place'>): string =>
  [sector && get(knowledge, 'families', sector).data.title, place !== 'anywhere' && places[place]]
    .filter(Boolean)
    .join(', ');
