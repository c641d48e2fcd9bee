import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { z } from 'zod';

/** Folders of the project that hold what people wrote, or what npm and Git need. */
const taken = ['.astro', '.ci', '.git', '.github', '.vscode', 'content', 'docs', 'node_modules'];
const ours = new Set([...taken, 'public', 'src', 'tests']);

const isWithin = (folder: string, other: string) => {
  const way = relative(folder, other);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** Whether a folder holds nothing that a build would destroy: it is missing, empty, or a built site. */
function isFree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  const names = readdirSync(folder);
  return names.length === 0 || names.includes('_astro');
}

/** Whether what a build makes beside its folder is free, or was left by a build, which leaves its lock too. */
const hasRoomBeside = (folder: string): boolean =>
  existsSync(`${folder}.lock`) || (isFree(`${folder}.next`) && isFree(`${folder}.before`));

/** The folder a site is built into, for the project in a folder: one that a build may replace. */
export const outFolder = (root: string) =>
  z
    .string()
    .transform((text) => resolve(root, text))
    .refine((folder) => ![root, homedir()].some((one) => isWithin(folder, one)), {
      error:
        'is the project itself or a folder around it, or your home: name one for the site alone',
      abort: true,
    })
    .refine((folder) => dirname(folder) !== folder, { error: 'is a whole disk', abort: true })
    .refine(
      (folder) =>
        !isWithin(root, folder) ||
        !ours.has((relative(root, folder).split(sep)[0] ?? '').toLowerCase()),
      { error: 'lies in a folder that holds the project: name another, like dist', abort: true },
    )
    .refine(hasRoomBeside, {
      error:
        'stands beside a folder of yours with .next or .before at its end, which a build uses: name another',
    })
    .refine(isFree, {
      error: 'holds files and no built site, and a build replaces all that is in it: name another',
    });
