import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unpackNames, type PackedNames } from '../search/names-pack.ts';
import type { Indexes } from '../search/find.ts';
import { NameIndex } from '../search/match.ts';
import { loadPagefind, type Pagefind } from '../search/pagefind.ts';

/** Bytes of the index files that were read, by their paths; added to as a search reads more. */
export type BytesRead = Map<string, number>;

/** Lets fetch read files, which Pagefind's own code needs under Node. */
function readFilesWithFetch(read: BytesRead) {
  const real = globalThis.fetch;
  globalThis.fetch = async (url, options) => {
    if (!String(url).startsWith('file:')) return real(url, options);
    const file = new URL(String(url).split('?')[0] ?? '');
    const bytes = new Uint8Array(await readFile(file));
    read.set(file.pathname, bytes.length);
    return new Response(bytes);
  };
}

/** Both indexes, as they are there in a built site. */
export interface BuiltSearch extends Indexes {
  names: NameIndex;
  text: Pagefind;
}

/** The indexes of a built site, for the search code of the browser to run on under Node. */
export async function builtSearch(
  folder: string,
  read: BytesRead = new Map(),
): Promise<BuiltSearch> {
  readFilesWithFetch(read);
  const packed = await readFile(join(folder, 'search/names.json'), 'utf8');
  return {
    names: new NameIndex(unpackNames(JSON.parse(packed) as PackedNames)),
    text: await loadPagefind(`${pathToFileURL(resolve(folder, 'pagefind')).href}/`, '/'),
    base: '',
  };
}
