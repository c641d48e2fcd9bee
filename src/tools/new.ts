import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatProblems } from '../checks/told.ts';
import { today } from '../knowledge/today.ts';
import { checkProject, readProject } from './project.ts';
import { newFile } from './scaffold/new-entry.ts';
import { skeleton } from './scaffold/skeleton.ts';

/** `npm run new -- KIND "Title"`: makes the file of a new entry, with all that it must answer. */
const project = readProject(process.cwd());
const asked = newFile(
  process.argv.slice(2),
  project.files.map(({ path }) => path),
);
if (Array.isArray(asked)) {
  console.error(`${asked.join('\n')}\nNothing was made.`);
  process.exit(1);
}
const { kind, title, path } = asked;
const file = {
  path,
  text: skeleton(kind, { title, today: today() }),
};
await mkdir(dirname(join(project.root, path)), { recursive: true });
await writeFile(join(project.root, path), file.text, { flag: 'wx' });
const { problems } = checkProject({ ...project, files: [...project.files, file] });
const own = problems.filter((problem) => problem.file === path);
console.log(`${path} is there. What it still must answer:\n\n${formatProblems(own)}`);
console.log(`
Next: fill it in, and run npm run check -- ${path}
Every field is in docs/fields.md, how to write in CONTRIBUTING.md.
Once nothing is missing, npm run addresses adds its address to the published ones.`);
