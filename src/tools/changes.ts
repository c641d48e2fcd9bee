import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatProblems } from '../checks/told.ts';
import { readRecord } from '../knowledge/changes/read-record.ts';
import { recordOf } from '../schema/changes.ts';
import { historyOf } from './changes/history.ts';
import { dayText, newDays } from './changes/record.ts';
import { checkProject, readProject } from './project.ts';
import { refuse } from './refuse.ts';

/**
 * `npm run changes`: adds to the record in content/changes/ what was committed since its last day. What
 * is not committed is not told. Needs the commits since then: a clone without them is told so.
 */
const root = process.cwd();
const project = readProject(root);
const { problems } = checkProject(project);
if (problems.length > 0) refuse('The content must be whole first:', formatProblems(problems));
const history = historyOf(root);
if (!history.isThere())
  refuse('This folder is under no git, or git is not installed: its history cannot be read.');
const days = newDays(history, readRecord([...project.beside.values()]));
if ('broken' in days) refuse(days.broken);
for (const day of days) {
  const file = join(root, recordOf(day.on));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, dayText(day));
  console.log(`${recordOf(day.on)}: ${day.changes.length} changes`);
}
if (days.length === 0) console.log('The record tells all that is committed.');
