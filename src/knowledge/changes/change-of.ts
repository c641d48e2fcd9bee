import type { Change, Happening } from '../../schema/changes.ts';
import type { Then } from './looked-at.ts';
import { titleThen } from './title-then.ts';

/** A change of one thing, by its name then. */
export const changeOf = (
  { kind, id, fields }: Then,
  is: Happening,
  more: Partial<Pick<Change, 'what' | 'was' | 'now'>> = {},
): Change => ({ of: `${kind}/${id}`, title: titleThen(kind, fields, id), is, what: [], ...more });
