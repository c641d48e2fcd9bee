import { defineCollection } from 'astro:content';
import { kindNames, type Kind } from './schema/kinds.ts';
import { checkedEntries } from './tools/checked-entries.ts';

const collectionOf = <K extends Kind>(kind: K) =>
  defineCollection({ loader: checkedEntries(kind) });

/** A collection for each kind of entry. */
export const collections = Object.fromEntries(
  kindNames.map((kind) => [kind, collectionOf(kind)]),
) as { [K in Kind]: ReturnType<typeof collectionOf<K>> };
