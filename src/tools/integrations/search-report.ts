import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { find } from '../../search/find.ts';
import { measuredByKind, type AskedQuery } from '../../search/measured.ts';
import { holds, placeOf, queriesFile, readQueries } from '../../search/queries.ts';
import { handedOver } from '../../site/handed-over.ts';
import { builtSearch } from '../built-search.ts';
import { plainSearch } from '../plain-search.ts';

/** Asks the built site every query of the published list, and a plain search over the same pages too. */
async function answersIn(site: string): Promise<AskedQuery[]> {
  const indexes = await builtSearch(site);
  const plain = await plainSearch(`${pathToFileURL(resolve(site, 'pagefind')).href}/`);
  const answers: AskedQuery[] = [];
  for (const query of readQueries(handedOver().beside.get(queriesFile)?.text ?? '')) {
    const { results } = await find(indexes, { text: query.text, filters: {} });
    const plainly = query.kind === undefined ? [] : await plain(query.text);
    answers.push({ query, here: results.map(({ address }) => address), plainly });
  }
  return answers;
}

/** Writes what was measured into the page about it, in the order in which it left room; of single queries those that do not hold. */
async function report(site: string): Promise<string> {
  const answers = await answersIn(site);
  const held = answers.filter(({ query, here }) => holds(query, here)).length;
  const said = `${held} of ${answers.length} queries hold.`;
  const file = join(site, 'about/search/index.html');
  const page = await readFile(file, 'utf8');
  const left = [...answers];
  const kinds = measuredByKind(answers).flatMap((of) => [
    of.found,
    of.foundPlainly,
    of.strict > 0 ? `${of.first} of ${of.strict}` : '',
  ]);
  const filled = page
    .replaceAll(/<tr data-query[^>]*>.*?<\/tr>/gs, (row) => {
      const { query, here } = left.shift() ?? {};
      if (!query || !here || holds(query, here)) return '';
      return row.replace('not measured', `${placeOf(query, here) ?? 'not found'}`);
    })
    .replaceAll(
      /(<td data-kind[^>]*>)not measured/g,
      (_, cell: string) => `${cell}${kinds.shift()}`,
    )
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
