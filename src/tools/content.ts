import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { guideFile } from '../knowledge/style/lint.ts';
import type { ContentFile } from '../knowledge/integrity/document.ts';

/** Every entry's file below a project's content folder, by path. Hidden files are left out. */
export async function readContent(root: string): Promise<ContentFile[]> {
  const found = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path !== join(root, guideFile))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}
