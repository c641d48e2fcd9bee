import { readFileSync, writeFileSync } from 'node:fs';
import { today } from '../knowledge/today.ts';
import { searchMeasured } from '../search/measured.ts';
import { queriesFile, readQueries } from '../search/queries.ts';
import { askedIn } from './asked-queries.ts';
import { readEnvironment } from './environment.ts';

/**
 * `npm run measure`: asks the site that was built every query of the published list, and writes what the
 * page about the search shows.
 */
const { outDir, problems } = readEnvironment(process.env, process.cwd());
if (problems.length > 0) throw new Error(problems.join('\n'));
const queries = readQueries(readFileSync(queriesFile, 'utf8'));
const { answers, pages } = await askedIn(outDir, queries);
const measured = searchMeasured(answers, { day: today(), pages });
writeFileSync('src/search/measured.json', `${JSON.stringify(measured, null, 2)}\n`);
console.log(`${measured.held} of ${measured.asked} queries hold.`);
console.table(measured.kinds);
