import { formatProblems } from '../checks/integrity/problem.ts';
import { kindNames } from '../schema/kinds.ts';
import { checkProject, readProject } from './project.ts';

/** `npm run check [-- PATH …]`: checks all content and prints the problems of the paths named, or all. */
const only = process.argv.slice(2);
const { problems, entries } = checkProject(await readProject(process.cwd()));
const shown = problems.filter(
  ({ file }) => !only.length || only.some((path) => file.includes(path)),
);

if (shown.length > 0) {
  console.error(formatProblems(shown));
  process.exitCode = 1;
} else {
  const counts = kindNames.map((kind) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    return `${count} ${kind}`;
  });
  console.log(`Content is whole: ${counts.join(', ')}.`);
}
