import { formatProblems } from '../checks/told.ts';
import { today } from '../knowledge/today.ts';
import { checkProject, readProject } from './project.ts';
import { refuse } from './refuse.ts';
import { changedProject, renamed } from './rename/rename.ts';
import { askedFor } from './rename/refusal.ts';
import { writeChanges } from './rename/write.ts';

/**
 * `npm run rename -- KIND OLD NEW [--dry-run]`: gives an entry another id, in every place that names
 * it, and has its old address lead to the new one.
 */
const words = process.argv.slice(2);
const dry = words.includes('--dry-run');
const project = readProject(process.cwd());
const asked = askedFor(
  words.filter((word) => word !== '--dry-run'),
  project,
);
if (Array.isArray(asked)) refuse(...asked);
const now = checkProject(project).problems;
if (now.length > 0) refuse('The content must be whole first:', formatProblems(now));

const changes = renamed(project, asked, today());
const { problems } = checkProject(changedProject(project, changes));
if (problems.length > 0) refuse('It would not be whole any more:', formatProblems(problems));

for (const { before, after, lines } of changes) {
  const move = before.path === after.path ? '' : ` becomes ${after.path}`;
  const at = lines.length > 0 ? `: line ${[...new Set(lines)].join(', ')}` : '';
  console.log(`${before.path}${move}${at}`);
}
if (dry) console.log('\nNothing was changed: this was a dry run.');
else {
  await writeChanges(project.root, changes);
  console.log('\nNow run npm run addresses, which adds the new address to the published ones.');
}
