import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unpackNames, type PackedNames } from '../search/names-pack.ts';
import type { Indexes } from '../search/find.ts';
import type { Answers } from '../search/answers.ts';
import { wholeIndexes } from '../search/whole.ts';
import type { Meanings } from '../search/meanings.ts';
import { unpackDigest, type PackedDigest } from '../search/digest-pack.ts';
import type { NameIndex } from '../search/match.ts';
import { loadPagefind, type TextIndex } from '../search/pagefind.ts';

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

/** All indexes, as they are there in a built site. */
export interface BuiltSearch extends Indexes {
  names: NameIndex;
  meanings: Meanings;
  answers: () => Promise<Answers>;
  text: () => Promise<TextIndex>;
  /** Full text of which nothing is loaded yet. */
  freshText: () => Promise<TextIndex>;
}

/** The indexes of a built site, for the search code of the browser to run on under Node. */
export async function builtSearch(
  folder: string,
  read: BytesRead = new Map(),
): Promise<BuiltSearch> {
  readFilesWithFetch(read);
  let text: Promise<TextIndex> | undefined;
  const json = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, 'search', file), 'utf8'));
  const names = unpackNames((await json('names.json')) as PackedNames);
  const addresses = names.pages.map(({ address }) => address);
  const bundle = `${pathToFileURL(resolve(folder, 'pagefind')).href}/`;
  const freshText = () => loadPagefind({ bundle, addresses, baseUrl: '/' });
  return {
    ...wholeIndexes(names, unpackDigest((await json('digest.json')) as PackedDigest)),
    answers: async () => (await json('answers.json')) as Answers,
    text: () => (text ??= freshText()),
    freshText,
  };
}
