import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The hash of each file below a folder, by its path from there, in the order of the paths. */
export function filesOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const hashes = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file): [string, string] => [
      relative(folder, file).split(sep).join('/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]);
  return Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface Built {
  /** The exit code; null where the build was killed. */
  code: number | null;
  output: string;
}

/** What may end a build: whether it does, asked as long as the build runs, with what it has said. */
export type Moment = (said: string) => boolean;

/**
 * Builds a project with variables of its own. With a moment, it is killed then, as by a machine that
 * is switched off.
 */
export function build(project: string, env: NodeJS.ProcessEnv, moment?: Moment): Promise<Built> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/tools/astro.ts', 'build'], {
      cwd: project,
      env: { ...process.env, ...env },
    });
    let output = '';
    const look = () => {
      if (moment?.(output)) child.kill('SIGKILL');
    };
    const add = (text: Buffer) => {
      output += String(text);
      look();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    const looking = setInterval(look, 2);
    child.on('close', (code) => {
      clearInterval(looking);
      resolve({ code, output });
    });
  });
}
