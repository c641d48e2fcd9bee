import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * `node tests/at-once.ts NAME …`: runs scripts of package.json side by side, one a processor, the
 * first named first. Tells what each said as it ends, and fails if one of them does.
 */
const names = process.argv.slice(2);
const waiting = names.values();

/** Runs one script and tells what it said; whether it is right. */
function run(name: string): Promise<boolean> {
  const child = spawn(process.execPath, ['--run', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      process.stdout.write(`\n> ${name}${code === 0 ? '' : ': failed'}\n`);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

/** Takes one script after the other from those that wait; the ones that failed. */
async function work(): Promise<string[]> {
  const failed: string[] = [];
  for (const name of waiting) if (!(await run(name))) failed.push(name);
  return failed;
}

const failed = (await Promise.all(Array.from({ length: availableParallelism() }, work))).flat();
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
