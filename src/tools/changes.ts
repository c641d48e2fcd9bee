import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatProblems } from '../checks/told.ts';
import { readRecord } from '../knowledge/changes/read-record.ts';
import { recordOf } from '../schema/changes.ts';
import { historyOf } from './changes/history.ts';
import { dayText, newDays } from './changes/record.ts';
import { checkProject, readProject } from './project.ts';

/**
 * `npm run changes`: adds to the record in content/changes/ what was committed since its last day. What
 * is not committed is not told. Needs the commits since then: a clone without them is told so.
 */
const root = process.cwd();
const project = await readProject(root);
const { problems } = checkProject(project);
if (problems.length > 0) {
  console.error(
    `The content must be whole first:\n${formatProblems(problems)}\nNothing was changed.`,
  );
  process.exit(1);
}
const days = newDays(historyOf(root), readRecord([...project.beside.values()]));
if ('broken' in days) {
  console.error(
    `${days.broken}\nFetch the rest with "git fetch --unshallow", and run it again.\nNothing was changed.`,
  );
  process.exit(1);
}
for (const day of days) {
  const file = join(root, recordOf(day.on));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, dayText(day));
  console.log(`${recordOf(day.on)}: ${day.changes.length} changes`);
}
if (days.length === 0) console.log('The record tells all that is committed.');
