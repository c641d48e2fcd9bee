import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { phasesOf, type Line } from './phases.ts';
import { countedOf, memoryOfTree, secondsOfEnded } from './process-tree.ts';

/** What a build took. */
export interface Timed {
  /** Processor seconds, user and system, of the build and all that it started. */
  processor: number;
  wall: number;
  /** The most bytes of memory that they held together. */
  memory: number;
  /** Processor seconds by phase. */
  phases: Record<string, number>;
}

/** How often memory is looked at, in milliseconds. */
const look = 500;

/** Builds the site of a folder into its dist/, as `npm run build` does. Throws where that fails. */
export function timedBuild(folder: string): Promise<Timed> {
  const env = { ...process.env, NODE_ENV: 'production', OUT_DIR: 'dist', BASE_PATH: '/' };
  const [before, start] = [secondsOfEnded(), performance.now()];
  const words = [join(folder, 'src/tools/astro.ts'), 'build'];
  const child = spawn(process.execPath, words, { cwd: folder, env });
  const pid = child.pid ?? 0;
  const lines: Line[] = [];
  let [memory, rest, said] = [0, '', ''];
  const timer = setInterval(() => (memory = Math.max(memory, memoryOfTree(pid))), look);
  child.stdout.on('data', (part: Buffer) => {
    const seconds = countedOf(pid)?.seconds ?? lines.at(-1)?.seconds ?? 0;
    const all = (rest + part.toString()).split('\n');
    rest = all.pop() ?? '';
    lines.push(...all.map((text) => ({ text, seconds })));
  });
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      clearInterval(timer);
      if (code !== 0) {
        const last = lines.slice(-20).map(({ text }) => text);
        fail(new Error(`the build ended with ${code}:\n${last.join('\n')}\n${said}`));
        return;
      }
      const processor = secondsOfEnded() - before;
      const wall = (performance.now() - start) / 1000;
      done({ processor, wall, memory, phases: phasesOf(lines, processor) });
    });
  });
}
