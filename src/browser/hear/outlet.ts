/** Newer than the types: a page may say that it plays media, which a silenced phone plays. */
declare global {
  interface Navigator {
    audioSession?: { type: string };
  }
}

let context: AudioContext | undefined;

/** Goes on after a call or another program took the sound. */
const goOn = () => {
  if (context && context.state !== 'running' && !document.hidden) void context.resume();
};

/** Where sounds go, running; undefined where the browser does not let it run. */
export async function outlet(): Promise<AudioContext | undefined> {
  if (!context) {
    if (navigator.audioSession) navigator.audioSession.type = 'playback';
    try {
      context = new AudioContext();
    } catch {
      return undefined;
    }
    document.addEventListener('visibilitychange', goOn);
  }
  if (context.state !== 'running')
    await Promise.race([context.resume(), later(500)]).catch(() => {});
  return context.state === 'running' ? context : undefined;
}

const later = (ms: number) => new Promise((done) => setTimeout(done, ms));
