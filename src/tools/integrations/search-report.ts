import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { find } from '../../search/find.ts';
import { holds, placeOf, queriesFile, readQueries } from '../../search/queries.ts';
import { handedOver } from '../../site/handed-over.ts';
import { builtSearch } from '../built-search.ts';

/** Asks the built site every query of the published list and writes the places into its page. */
async function report(site: string): Promise<string> {
  const queries = readQueries(handedOver().beside.get(queriesFile)?.text ?? '');
  const indexes = await builtSearch(site);
  const places: (number | undefined)[] = [];
  for (const query of queries) {
    const { results } = await find(indexes, { text: query.text, filters: {} });
    places.push(
      placeOf(
        query,
        results.map(({ address }) => address),
      ),
    );
  }
  const held = queries.filter((query, index) => holds(query, places[index])).length;
  const said = `${held} of ${queries.length} queries hold.`;
  const file = join(site, 'about/search/index.html');
  const page = await readFile(file, 'utf8');
  let row = 0;
  const filled = page
    .replaceAll(/(<td data-place[^>]*>)not measured/g, (_, cell: string) => {
      const place = places[row++];
      return `${cell}${place ?? 'not found'}`;
    })
    .replace(/(<p[^>]* data-summary[^>]*>)/, (_, open: string) => open + said);
  await writeFile(file, filled);
  return said;
}

/** Measures the search of each build. Stands after the search index among the integrations. */
export function searchReport(): AstroIntegration {
  return {
    name: 'search-report',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(await report(fileURLToPath(dir)));
      },
    },
  };
}
