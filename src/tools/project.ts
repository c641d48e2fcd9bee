import { checkContent, type Checked } from '../checks/integrity/check.ts';
import type { ContentFile } from '../checks/integrity/document.ts';
import type { Problem } from '../checks/integrity/problem.ts';
import { hiddenSignProblems } from '../checks/integrity/signs.ts';
import { guideFile } from '../checks/style/lint.ts';
import { isRecord } from '../schema/changes.ts';
import { pathOf } from '../schema/kinds.ts';
import { pagesAbout } from '../schema/pages.ts';
import { renamesFile } from '../schema/renames.ts';
import { queriesFile } from '../search/queries.ts';
import { readTree } from './read-tree.ts';
import { styleOf } from './style.ts';

/** What lies in a project's content folder, as it was when it was read. */
export interface Project {
  /** The folder that holds content/. */
  root: string;
  /** The entries' files, by path. */
  files: readonly ContentFile[];
  /** The files beside them that are there: how to write, the search's queries, which ids were renamed, what changed. */
  beside: ReadonlyMap<string, ContentFile>;
  /** What lies there and cannot be read, or may not lie there. */
  problems: readonly Problem[];
}

const besides = [guideFile, queriesFile, renamesFile];

/**
 * Reads everything below a project's content folder, and refuses what is no plain file of text. Files
 * that say what they said before stay the same objects, so that a check need not take them apart again.
 */
export function readProject(root: string, before?: Project): Project {
  const known = new Map(before?.beside);
  for (const file of before?.files ?? []) known.set(file.path, file);
  const { files: all, problems } = readTree(root, 'content');
  const same = ({ path, text }: ContentFile): ContentFile => {
    const old = known.get(path);
    return old?.text === text ? old : { path, text };
  };
  const isBeside = ({ path }: ContentFile) => besides.includes(path) || isRecord(path);
  return {
    root,
    files: all.filter((file) => !isBeside(file)).map(same),
    beside: new Map(all.filter(isBeside).map((file) => [file.path, same(file)])),
    problems,
  };
}

const missing =
  (id: 'side-file-missing' | 'page-missing') =>
  (file: string): Problem => ({
    ...{ id, file, line: 1, what: 'the file is missing', fix: 'Bring it back from history' },
  });

/**
 * The files that are not there and must be: those beside the entries, without which a part of the check
 * would be left out, and pages that every page leads to.
 */
function missingFiles({ beside, files, problems }: Project): Problem[] {
  if (files.length === 0) return [];
  const there = new Set(
    [...files, ...problems.map(({ file }) => ({ path: file }))].map(({ path }) => path),
  );
  const pages = pagesAbout.map((id) => pathOf({ kind: 'pages', id }));
  return [
    ...besides
      .filter((path) => !beside.has(path) && !there.has(path))
      .map(missing('side-file-missing')),
    ...pages.filter((path) => !there.has(path)).map(missing('page-missing')),
  ];
}

/**
 * The one check of a project: its files, its entries, how they are written, what is missing, and what
 * lies beside them. The check on the command line, the build, the dev server and the report all ask
 * this, so they say the same. `onFile` hears each file before it is looked at.
 */
export function checkProject(project: Project, onFile?: (file: string) => void): Checked {
  const { files, beside, problems } = project;
  const guide = beside.get(guideFile);
  const { style, problems: ofGuide } = guide ? styleOf(guide) : { problems: [] };
  const [renamed, queries] = [beside.get(renamesFile), beside.get(queriesFile)];
  const changes = [...beside.values()].filter(({ path }) => isRecord(path));
  const checked = checkContent(files, { style, renamed, changes, queries, onFile });
  const ofSigns = [...beside.values()].flatMap(hiddenSignProblems);
  return {
    ...checked,
    problems: [...problems, ...missingFiles(project), ...ofSigns, ...ofGuide, ...checked.problems],
  };
}
