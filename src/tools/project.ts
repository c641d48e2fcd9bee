import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { checkContent, type Checked } from '../checks/integrity/check.ts';
import type { ContentFile } from '../checks/integrity/document.ts';
import { guideFile } from '../checks/style/lint.ts';
import { renamesFile } from '../schema/renames.ts';
import { queriesFile } from '../search/queries.ts';
import { styleOf } from './style.ts';

/** What lies in a project's content folder, as it was when it was read. */
export interface Project {
  /** The folder that holds content/. */
  root: string;
  /** The entries' files, by path. */
  files: readonly ContentFile[];
  /** The files beside them that are there: how to write, the search's queries, which ids were renamed. */
  beside: ReadonlyMap<string, ContentFile>;
}

const besides = [guideFile, queriesFile, renamesFile];

/** The path of a file from the project root, with forward slashes on every system. */
export const pathFrom = (root: string, file: string): string =>
  relative(root, file).split(sep).join('/');

/**
 * Reads everything below a project's content folder. Hidden files are left out. Files that say what
 * they said before stay the same objects, so that a check need not take them apart again.
 */
export async function readProject(root: string, before?: Project): Promise<Project> {
  const known = new Map(before?.files.map((file) => [file.path, file]));
  const found = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const read = async (file: string): Promise<ContentFile> => {
    const path = pathFrom(root, file);
    const text = await readFile(file, 'utf8');
    const same = known.get(path);
    return same?.text === text ? same : { path, text };
  };
  const all = await Promise.all(paths.map(read));
  const isBeside = ({ path }: ContentFile) => besides.includes(path);
  return {
    root,
    files: all.filter((file) => !isBeside(file)),
    beside: new Map(all.filter(isBeside).map((file) => [file.path, file])),
  };
}

/**
 * The one check of a project: its entries, how they are written if it has a style guide, what is
 * missing, and its renames. The check on the command line, the build, the dev server and the report
 * all ask this, so they say the same.
 */
export function checkProject({ files, beside }: Project): Checked {
  const guide = beside.get(guideFile);
  const { style, problems } = guide ? styleOf(guide) : { problems: [] };
  const checked = checkContent(files, style, beside.get(renamesFile));
  return { ...checked, problems: [...problems, ...checked.problems] };
}
