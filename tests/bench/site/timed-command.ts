import { spawn } from 'node:child_process';
import type { Line } from './phases.ts';
import { countedOf, seenOfTree, secondsOfEnded } from './process-tree.ts';

/** What a program took. */
export interface Took {
  /** Processor seconds, user and system, of the program and all that it started. */
  processor: number;
  wall: number;
  /** The most bytes of memory that they held together. */
  memory: number;
}

interface Command {
  /** What Node is started with. */
  words: readonly string[];
  folder: string;
  env?: Readonly<Record<string, string>>;
}

/** How often the processes are looked at, in milliseconds. */
const look = 500;

/** Runs a program of Node to its end, as for production. Throws where it fails, with what it said. */
export function timedCommand({ words, folder, env = {} }: Command) {
  const all = { ...process.env, NODE_ENV: 'production', ...env };
  const [before, start] = [secondsOfEnded(), performance.now()];
  const child = spawn(process.execPath, words, { cwd: folder, env: all });
  const pid = child.pid ?? 0;
  const lines: Line[] = [];
  /** Seconds of each process as they were last seen: nobody waits for one that outlives what started it. */
  const seen = new Map<number, number>();
  let [memory, rest, said] = [0, '', ''];
  const timer = setInterval(() => {
    const tree = seenOfTree(pid);
    for (const one of tree) seen.set(one.pid, one.own);
    memory = Math.max(
      memory,
      tree.reduce((sum, one) => sum + one.memory, 0),
    );
  }, look);
  child.stdout.on('data', (part: Buffer) => {
    const seconds = countedOf(pid)?.seconds ?? lines.at(-1)?.seconds ?? 0;
    const parts = (rest + part.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts.map((text) => ({ text, seconds })));
  });
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise<Took & { lines: Line[] }>((done, fail) => {
    child.on('close', (code) => {
      clearInterval(timer);
      if (code !== 0) {
        const last = lines.slice(-20).map(({ text }) => text);
        fail(new Error(`${words.join(' ')} ended with ${code}:\n${last.join('\n')}\n${said}`));
        return;
      }
      const looked = [...seen.values()].reduce((sum, seconds) => sum + seconds, 0);
      const processor = Math.max(secondsOfEnded() - before, looked);
      done({ processor, wall: (performance.now() - start) / 1000, memory, lines });
    });
  });
}
