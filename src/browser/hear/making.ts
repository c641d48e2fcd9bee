import { rate } from '../../sound/rate.ts';
import type { Pair } from '../../sound/sound.ts';
import { loaded } from './loaded.ts';

/** Who makes a sound now: one at a time, and only the last that is wanted. */
let worker: Worker | undefined;

/** How long a worker may take, in milliseconds: on a busy machine some start late, or never. */
const patience = 4000;

/** Lets nobody make a sound any more. */
export function makeNone(): void {
  worker?.terminate();
  worker = undefined;
}

/** What a file makes of what it is asked for, beside the page; on the page where it cannot be, or takes too long. */
export async function madeBy(file: string, settings: readonly number[]): Promise<Pair> {
  const asked = [rate, ...settings];
  makeNone();
  try {
    return await new Promise<Pair>((done, failed) => {
      const mine = (worker = new Worker(file, { type: 'module' }));
      mine.onmessage = ({ data }) => done(data as Pair);
      mine.onerror = failed;
      mine.postMessage(asked);
      // One that is no longer wanted is let be: nobody waits for it.
      setTimeout(() => worker === mine && failed(), patience);
    });
  } catch {
    makeNone();
    const { make } = await loaded<{ make: (...asked: readonly number[]) => Pair }>(file);
    return make(...asked);
  }
}
