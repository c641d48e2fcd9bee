import { quoted } from '../../words/sentence.ts';
import * as words from '../../words/compare/address.ts';
import type { WrongRole } from './roles-address.ts';

const told: Record<WrongRole['why'], (name: string) => string> = {
  unknown: (name) => words.noSuchRole(quoted(name)),
  twice: words.namedTwice,
  many: words.oneTooMany,
};

/** What is wrong with a name of an address, in a sentence for the reader. */
export const wrongTold = ({ why, name }: WrongRole): string => told[why](name);
