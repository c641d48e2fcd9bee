import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { queriesFile } from '../search/queries.ts';
import type { ContentFile } from '../checks/integrity/document.ts';
import { renamesFile } from '../schema/renames.ts';
import { guideFile } from '../checks/style/lint.ts';

/** Files beside the entries: how to write, how the search is measured, and which ids were renamed. */
const besides = [guideFile, queriesFile, renamesFile];

/** Every entry's file below a project's content folder, by path. Hidden files are left out. */
export async function readContent(root: string): Promise<ContentFile[]> {
  const found = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !besides.some((file) => path === join(root, file)))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}

/** The list of renamed entries below a project's content folder, if it has one. */
export async function readRenamed(root: string): Promise<ContentFile | undefined> {
  const file = join(root, renamesFile);
  if (!existsSync(file)) return undefined;
  return { path: renamesFile, text: await readFile(file, 'utf8') };
}
