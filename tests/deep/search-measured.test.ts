import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import measured from '../../src/search/measured.json' with { type: 'json' };
import { searchMeasured } from '../../src/search/measured.ts';
import { queriesFile, readQueries } from '../../src/search/queries.ts';
import { askedIn } from '../../src/tools/asked-queries.ts';
import { fullSite } from '../builds.ts';

test('what the page about the search shows was measured on this site: npm run measure writes it', async () => {
  const queries = readQueries(readFileSync(queriesFile, 'utf8'));
  const { answers, pages } = await askedIn(fullSite.folder, queries);
  const now = searchMeasured(answers, { day: measured.day, pages });
  expect(JSON.parse(JSON.stringify(now))).toEqual(measured);
});
