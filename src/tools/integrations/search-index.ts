import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { textPagesFile, type TextPages } from '../../search/pagefind.ts';

/** Letters beside words that a search must keep: C++, A#, node.js. */
const includeCharacters = '+#.';

/** Throws what Pagefind could not do: it reports errors instead of failing. */
function mustSucceed<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

/** Which page each text of the index is of, as pages of results know it: those that have names, and pairs. */
function textPages(files: readonly { path: string; content: Uint8Array }[]): TextPages {
  const pages = files.flatMap(({ path, content }): [string, string][] => {
    const [, id] = /_([0-9a-f]+)\.pf_fragment$/.exec(path) ?? [];
    if (id === undefined) return [];
    // Before the text stands a word by which Pagefind knows that it is unpacked.
    const [, text = '{}'] = /^[^{]*({.*)$/s.exec(gunzipSync(content).toString()) ?? [];
    const { url } = JSON.parse(text) as { url: string };
    return url.startsWith('/sources/') ? [] : [[id, url]];
  });
  return Object.fromEntries(pages.sort());
}

async function write(path: string, content: Uint8Array) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
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
    const { files } = mustSucceed(await created.index.getFiles());
    await Promise.all(files.map((file) => write(join(site, 'pagefind', file.path), file.content)));
    const pages = Buffer.from(JSON.stringify(textPages(files)));
    await write(join(site, 'pagefind', textPagesFile), pages);
    return page_count;
  } finally {
    await pagefind.close();
  }
}

/** Makes the search index from the built pages, as the last part of every build. */
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
