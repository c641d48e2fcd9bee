import { edits } from './edits.ts';
import type { NameIndex } from './match.ts';
import { keyOf, tight } from './normalize.ts';

/** A page that may be meant, with the name that is near what was typed. */
export interface Near {
  address: string;
  title: string;
  name: string;
}

/** So much of what was typed may be wrong in a name that may be meant; less where the first letter is, which most people type right. */
const mostWrong = { firstRight: 0.37, firstWrong: 0.25 };

/** Whether what was typed is that name with a few errors, and no other word. */
function isNear(typed: string, name: string): boolean {
  const share = mostWrong[typed[0] === name[0] ? 'firstRight' : 'firstWrong'];
  const limit = Math.floor(typed.length * share);
  return edits(typed, name, limit) <= limit;
}

/** The pages whose names are nearest to what was typed, where nothing was found. */
export function nearIn(names: NameIndex, text: string): Near[] {
  const typed = tight(keyOf(text));
  return names
    .nearest(text)
    .filter(({ name }) => isNear(typed, tight(keyOf(name.text))))
    .map(({ page: { address, title }, name }) => ({ address, title, name: name.text }));
}
