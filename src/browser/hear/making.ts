import type { Pair } from '../../sound/sound.ts';

/** Who makes a sound now: one at a time, and only the last that is wanted. */
let worker: Worker | undefined;

/** Lets nobody make a sound any more. */
export const makeNone = (): void => worker?.terminate();

/** What a file makes of what it is asked for, beside the page; on the page where it cannot be beside it. */
export async function madeBy(file: string, asked: readonly number[]): Promise<Pair> {
  makeNone();
  try {
    return await new Promise<Pair>((done, failed) => {
      worker = new Worker(file, { type: 'module' });
      worker.onmessage = ({ data }) => done(data as Pair);
      worker.onerror = failed;
      worker.postMessage(asked);
    });
  } catch {
    const { make } = (await import(/* @vite-ignore */ file)) as {
      make: (...asked: readonly number[]) => Pair;
    };
    return make(...asked);
  }
}
