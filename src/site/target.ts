import { titleOf } from '../knowledge/graph/knowledge.ts';
import { pageOf } from '../schema/address.ts';
import type { AnyEntry } from '../schema/entry.ts';

/** The page of an entry as something to link to. */
export const targetOf = (entry: AnyEntry) => ({
  title: titleOf(entry),
  address: pageOf(entry) ?? '/',
});
