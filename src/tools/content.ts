import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { queriesFile } from '../knowledge/queries.ts';
import { guideFile } from '../knowledge/style/lint.ts';
import type { ContentFile } from '../knowledge/integrity/document.ts';

/** Files beside the entries: how to write, and how the search is measured. */
const notEntries = [guideFile, queriesFile];

/** Every entry's file below a project's content folder, by path. Hidden files are left out. */
export async function readContent(root: string): Promise<ContentFile[]> {
  const found = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !notEntries.includes(relative(root, path).split(sep).join('/')))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}
