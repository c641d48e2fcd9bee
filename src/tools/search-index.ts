import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Letters beside words that a search must keep: C++, A#, node.js. */
const includeCharacters = '+#.';

/** Throws what Pagefind could not do: it reports errors instead of failing. */
function mustSucceed<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

async function index(site: string): Promise<number> {
  try {
    const created = mustSucceed(await pagefind.createIndex({ includeCharacters }));
    if (!created.index) throw new Error('Pagefind gave no index');
    const { page_count } = mustSucceed(await created.index.addDirectory({ path: site }));
    mustSucceed(await created.index.writeFiles({ outputPath: `${site}/pagefind` }));
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
