import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { unpackNames, type PackedNames } from '../../search/names-pack.ts';
import { textIdsFile, type TextIds } from '../../search/pagefind.ts';

/** Letters beside words that a search must keep: C++, A#, node.js. */
const includeCharacters = '+#.';

/** Throws what Pagefind could not do: it reports errors instead of failing. */
function mustSucceed<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

/** Where Pagefind's scripts leave it at that when a part of the index cannot be had. */
const silent = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;

/**
 * A script of Pagefind that fails where a part of the index cannot be had, so that a reader is told and
 * it can be asked for again. As it comes, it finds less and does not say so. Throws where the script is
 * not as it was.
 */
export function failingAloud(path: string, content: Uint8Array): Uint8Array {
  if (!/^pagefind(-worker)?\.js$/.test(path)) return content;
  const script = new TextDecoder().decode(content);
  const places = [...script.matchAll(silent)].length;
  if (places !== 2)
    throw new Error(`Pagefind: ${path} hides failed loads in ${places} places, not 2`);
  return new TextEncoder().encode(script.replaceAll(silent, '$1'));
}

/** The boxes and lists that Pagefind brings: no page of ours has them. */
const interfaces = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\.(?:js|css)$/;

interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What the index calls the text of each of some pages, in their order; nothing for those without text. */
function textIds(files: readonly IndexFile[], addresses: readonly string[]): TextIds {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const [, id] = /_([0-9a-f]+)\.pf_fragment$/.exec(path) ?? [];
    if (id === undefined) continue;
    // Before the text stands a word by which Pagefind knows that it is unpacked.
    const [, text = '{}'] = /^[^{]*({.*)$/s.exec(gunzipSync(content).toString()) ?? [];
    ids.set((JSON.parse(text) as { url: string }).url, id);
  }
  return addresses.map((address) => ids.get(address) ?? '');
}

/**
 * Indexes the pages of a built site and gives their number. The files are written here and not by
 * Pagefind's own process, which close() can end before its last file is whole.
 */
async function index(site: string): Promise<number> {
  try {
    const created = mustSucceed(await pagefind.createIndex({ includeCharacters }));
    if (!created.index) throw new Error('Pagefind gave no index');
    const { page_count } = mustSucceed(await created.index.addDirectory({ path: site }));
    const all = mustSucceed(await created.index.getFiles()).files;
    const files = all.filter(({ path }) => !interfaces.test(path));
    const folder = join(site, 'pagefind');
    for (const path of new Set(files.map((file) => dirname(join(folder, file.path)))))
      mkdirSync(path, { recursive: true });
    for (const { path, content } of files)
      writeFileSync(join(folder, path), failingAloud(path, content));
    const names = JSON.parse(readFileSync(join(site, 'search/names.json'), 'utf8'));
    const addresses = unpackNames(names as PackedNames).pages.map(({ address }) => address);
    writeFileSync(join(folder, textIdsFile), textIds(files, addresses).join(' '));
    return page_count;
  } finally {
    await pagefind.close();
  }
}

/** Makes the search index from the built pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await index(fileURLToPath(dir))} pages can be searched`);
      },
    },
  };
}
