import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileChange } from './rename.ts';

/** Writes changes to the files below a root. Where one fails, all are as they were, and it throws. */
export async function writeChanges(root: string, changes: readonly FileChange[]): Promise<void> {
  const write = async ({ path, text }: FileChange['after']) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  const moved = changes.filter(({ before, after }) => before.path !== after.path);
  try {
    for (const { after } of changes) await write(after);
    for (const { before } of moved) await rm(join(root, before.path), { force: true });
  } catch (error) {
    for (const { after } of moved) await rm(join(root, after.path), { force: true });
    for (const { before } of changes) await write(before);
    throw error;
  }
}
