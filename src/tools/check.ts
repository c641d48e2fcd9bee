import { suggest } from '../checks/integrity/nearest.ts';
import { kindNames } from '../schema/kinds.ts';
import { formatProblems, problemsAsAnnotations, problemsAsJson } from '../checks/told.ts';
import { readProject } from './project.ts';
import { pathNamed } from './read-tree.ts';
import { checkWatched } from './watch.ts';

/**
 * `npm run check [-- --json] [-- PATH …]`: checks all content and prints the problems of the paths
 * named, or all: for people, or as JSON for tools. In a GitHub workflow they also stand beside their lines.
 */
const words = process.argv.slice(2);
const json = words.includes('--json');
const only = words.filter((word) => word !== '--json');
const unknown = only.filter((word) => word.startsWith('-'));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(' ')}. Use --json, or name paths.`);
  process.exit(2);
}

const project = readProject(process.cwd());
const paths = only.map((word) => pathNamed(process.cwd(), word));
const there = [...project.files, ...project.beside.values()].map(({ path }) => path);
const missing = paths.filter((path) => !there.some((one) => one.includes(path)));
if (missing.length > 0) {
  for (const path of missing) console.error(`There is no ${path}. ${suggest(path, there)}`);
  process.exit(2);
}
const { problems, entries } = checkWatched(project);
const shown = problems.filter(
  ({ file }) => !paths.length || paths.some((path) => file.includes(path)),
);

if (json) console.log(problemsAsJson(shown));
else if (shown.length > 0) console.error(formatProblems(shown));
if (shown.length > 0 && !json && process.env['GITHUB_ACTIONS'])
  console.log(problemsAsAnnotations(shown));
if (shown.length > 0) process.exitCode = 1;
else if (paths.length > 0 && !json) console.log(`Nothing is wrong with ${paths.join(', ')}.`);
else if (!json) {
  const counts = kindNames.map((kind) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    return `${count} ${kind}`;
  });
  console.log(`Content is whole: ${counts.join(', ')}.`);
}
