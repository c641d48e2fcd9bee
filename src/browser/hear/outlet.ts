import { begun } from './begun.ts';

/** Newer than the types: a page may say that it plays media, which a silenced phone plays. */
declare global {
  interface Navigator {
    audioSession?: { type: string };
  }
}

/** How long the browser has to let sound run, in milliseconds. */
const patience = 500;

/**
 * Where sounds go, running; undefined where the browser does not let it run.
 * @param silenced is called when something else takes the sound, such as a call
 */
export async function outlet(silenced: () => void): Promise<AudioContext | undefined> {
  if (navigator.audioSession) navigator.audioSession.type = 'playback';
  const context = begun();
  if (!context) return undefined;
  const runs = () => context.state === 'running';
  if (!runs())
    await new Promise<void>((done) => {
      context.onstatechange = () => runs() && done();
      setTimeout(done, patience);
    });
  context.onstatechange = () => runs() || silenced();
  return runs() ? context : undefined;
}
