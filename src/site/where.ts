import { whereOf as whereIn } from '../knowledge/graph/where.ts';
import { knowledge } from './knowledge.ts';

/** Where a title means a role, in words: "Live sound, United States". Empty where it is everywhere. */
export const whereOf = (meaning: Parameters<typeof whereIn>[1]): string =>
  whereIn(knowledge, meaning);
