import { kindAndId } from '../../../src/checks/integrity/files.ts';
import { looksOf } from '../../../src/checks/integrity/letters.ts';
import { titleKey } from '../../../src/knowledge/graph/title-key.ts';
import { pageOf } from '../../../src/schema/address.ts';
import { pathOf, type Kind } from '../../../src/schema/kinds.ts';
import { comparisonId, rolesOf } from '../../../src/schema/pair.ts';
import type { NewNames } from '../../../src/tools/rename/new-names.ts';
import type { Original } from './base.ts';
import type { Wording } from './wording.ts';

/**
 * Kinds that stay as they are, however large the rest: no two families may share a color, and there are
 * nine; pages have addresses that code knows, sounds have code that makes them, and areas are those of
 * a country.
 */
export const single: readonly Kind[] = ['families', 'pages', 'areas', 'sounds'];

const keyOf = (name: string) => looksOf(titleKey(name)) || name;

/** Names and ids that are taken, by all copies together. */
export class Taken {
  #names = new Set<string>();
  #ids = new Set<string>();

  /** `ids` are written as roles/foley-artist, those of old included. */
  constructor(ids: readonly string[], names: readonly string[]) {
    for (const id of ids) this.#ids.add(id);
    for (const name of names) this.#names.add(keyOf(name));
  }

  /** The new name in words, the same length as the old. */
  name(name: string, wording: Wording): string {
    const now = wording.name(name, (one) => this.#names.has(keyOf(one)));
    this.#names.add(keyOf(now));
    return now;
  }

  /** The new id, as long as the old: of its words those that are new, or else others. */
  id(kind: Kind, id: string, wording: Wording): string {
    const isTaken = (one: string) =>
      this.#ids.has(`${kind}/${one}`) || 'what' in kindAndId(pathOf({ kind, id: one }));
    const spaced = id.replaceAll('-', ' ');
    const now = wording.name(spaced, (one) => isTaken(one.replaceAll(' ', '-')));
    const made = now.replaceAll(' ', '-');
    this.#ids.add(`${kind}/${made}`);
    return made;
  }
}

/** What the entries of one copy are called. Whatever is asked twice has the same answer. */
export class CopyNames implements NewNames {
  #taken: Taken;
  #wording: Wording;
  #names = new Map<string, string>();
  #ids = new Map<string, string>();
  #pages: ReadonlyMap<string, Original>;

  constructor(taken: Taken, wording: Wording, pages: ReadonlyMap<string, Original>) {
    this.#taken = taken;
    this.#wording = wording;
    this.#pages = pages;
  }

  name(name: string): string {
    const now = this.#names.get(name) ?? this.#taken.name(name, this.#wording);
    this.#names.set(name, now);
    return now;
  }

  id(kind: Kind, id: string): string {
    const key = `${kind}/${id}`;
    const now = this.#ids.get(key) ?? this.#newId(kind, id);
    this.#ids.set(key, now);
    return now;
  }

  #newId(kind: Kind, id: string): string {
    if (single.includes(kind)) return id;
    const [one, other] = (kind === 'comparisons' && rolesOf(id)) || [];
    if (one && other) return comparisonId(this.id('roles', one), this.id('roles', other));
    return this.#taken.id(kind, id, this.#wording);
  }

  /** The address of the copy of a page; undefined for pages that are made of no entry. */
  address(address: string): string | undefined {
    const [path = '', ...anchor] = address.split(/(?=[#?])/);
    const page = this.#pages.get(path);
    const now = page && pageOf({ kind: page.kind, id: this.id(page.kind, page.id) });
    return now === undefined ? undefined : now + anchor.join('');
  }

  named(name: string): string {
    const [kind = '', id = ''] = name.split('/');
    return `${kind}/${this.id(kind as Kind, id)}`;
  }
}
