import type { Given } from './hear.ts';

/** Newer than the types: a page may say that it plays media, which a silenced phone plays. */
declare global {
  interface Navigator {
    audioSession?: { type: string };
  }
}

/** How long the browser has to let sound run, in milliseconds: some take a second to open a device. */
const patience = 3000;

/** Gives up what does not run, or only says so: in Safari it may never again. The next press begins another. */
export function giveUp(given: Given): void {
  const { context } = given;
  given.context = undefined;
  if (!context) return;
  context.onstatechange = null;
  context.close().catch(() => {});
}

/**
 * Where sounds go, running; undefined where the browser does not let it run, or has none.
 * @param silenced is called when something else takes the sound, such as a call
 */
export async function outlet(
  given: Given,
  silenced: () => void,
): Promise<AudioContext | undefined> {
  if (navigator.audioSession) navigator.audioSession.type = 'playback';
  try {
    const context = (given.context ??= new AudioContext());
    const runs = () => context.state === 'running';
    if (!runs())
      await new Promise((done) => {
        context.resume().then(done, done);
        setTimeout(done, patience);
      });
    context.onstatechange = () => runs() || silenced();
    if (runs()) return context;
  } catch {
    // There are too many.
  }
  giveUp(given);
  return undefined;
}
