import type { Given } from './hear.ts';

/** Newer than the types: a page may say that it plays media, which a silenced phone plays. */
declare global {
  interface Navigator {
    audioSession?: { type: string };
  }
}

/** How long the browser has to let sound run, in milliseconds: some take a second to open a device. */
const patience = 3000;

/** Gives up a context that does not run, or only says so: in Safari it may never again. The next press begins another. */
export function close(context: AudioContext | undefined): void {
  if (!context) return;
  context.onstatechange = null;
  context.close().catch(() => {});
}

/**
 * Where sounds go, running; undefined where the browser does not let it run.
 * @param silenced is called when something else takes the sound, such as a call
 */
export async function outlet(
  begun: Given['begun'],
  silenced: () => void,
): Promise<AudioContext | undefined> {
  if (navigator.audioSession) navigator.audioSession.type = 'playback';
  const context = begun();
  if (!context) return undefined;
  const runs = () => context.state === 'running';
  if (!runs())
    await new Promise((done) => {
      context.resume().then(done, done);
      setTimeout(done, patience);
    });
  context.onstatechange = () => runs() || silenced();
  if (runs()) return context;
  close(context);
  return undefined;
}
