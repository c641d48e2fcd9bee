import { quoted } from '../../knowledge/words.ts';
import type { WrongRole } from './roles-address.ts';

const told: Record<WrongRole['why'], (name: string) => string> = {
  unknown: (name) => `There is no role called ${quoted(name)}.`,
  twice: (title) => `${title} is named more than once. It stands here once.`,
  many: (title) => `${title} is left out: five roles fit side by side.`,
};

/** What is wrong with a name of an address, in a sentence for the reader. */
export const wrongTold = ({ why, name }: WrongRole): string => told[why](name);
