import { join } from 'node:path';
import { phasesOf } from './phases.ts';
import { timedCommand, type Took } from './timed-command.ts';

/** What a build took. */
export interface Timed extends Took {
  /** Processor seconds by phase. */
  phases: Record<string, number>;
}

/** Builds the site of a folder into its dist/, as `npm run build` does. Throws where that fails. */
export async function timedBuild(folder: string): Promise<Timed> {
  const words = [join(folder, 'src/tools/astro.ts'), 'build'];
  const env = { OUT_DIR: 'dist', BASE_PATH: '/' };
  const { lines, ...took } = await timedCommand({ words, folder, env });
  return { ...took, phases: phasesOf(lines, took.processor) };
}
