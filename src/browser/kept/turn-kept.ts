import { isOnList } from '../../knowledge/kept/on-list.ts';
import { withoutThing, withThings } from '../../knowledge/kept/shortlist.ts';
import * as words from '../../words/kept/turned.ts';
import { changeKept, keepsOther } from '../profile/change-kept.ts';
import { holdsAnything } from '../profile/holds-anything.ts';

/** Puts a thing on the list, with what was told of it, or takes it off. Gives what to say where that cannot be. */
export function turnKept(name: string, seen: string): string {
  const isDone = changeKept((kept) =>
    isOnList(kept, name) ? withoutThing(kept, name) : withThings(kept, { [name]: seen }),
  );
  if (isDone) return '';
  if (keepsOther()) return words.notUnderstood;
  return holdsAnything() ? words.noRoom : words.keepsNothing;
}
