import type { Prose } from '../knowledge/prose/read.ts';
import type { AnyEntry } from '../schema/entry.ts';
import { pathOf } from '../schema/kinds.ts';

/** The content of one check, from which collections, prose and pages are made. */
export interface HandedOver {
  entries: readonly AnyEntry[];
  prose: ReadonlyMap<AnyEntry, Prose>;
  /** The entry of each file, by path from the project root. */
  byPath: ReadonlyMap<string, AnyEntry>;
  /** The files beside the entries, by path from the project root. */
  beside: ReadonlyMap<string, { path: string; text: string }>;
}

/**
 * Astro runs its configuration, the content config and the pages in one process, but loads each with
 * modules of its own, which share no variables. They share the global object, and there it lies: as it
 * is, trees and all, copied nowhere. So nobody may change what is in it.
 */
const place = Symbol.for('signal-path.content');
const shared = globalThis as { [place]?: HandedOver };

/** Hands content that was checked to everything that runs later in this process. */
export function handOver(content: Omit<HandedOver, 'byPath'>): HandedOver {
  const byPath = new Map(content.entries.map((entry) => [pathOf(entry), entry]));
  return (shared[place] = { ...content, byPath });
}

/** The content that was checked. Throws where no check ran before. */
export function handedOver(): HandedOver {
  const content = shared[place];
  if (!content) throw new Error('No content was checked: astro.config.mjs lacks checkedContent()');
  return content;
}
