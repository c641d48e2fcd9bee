import type { Version } from '../../schema/sounds.ts';
import type { Pair } from '../../sound/sound.ts';
import { startLoop, type Loop } from './loop.ts';
import { outlet } from './outlet.ts';

const heldBack = 'This browser holds sound back. Press once more.';
const notLoaded = 'The sound could not be loaded. Press once more.';

/** What plays now: one sound at most, on the whole page. */
let playing: { host: HTMLElement; version: Version; loop: Loop } | undefined;

/** The last press counts: what was loading for another is not played. */
let turns = 0;

/** Shows which version of a sound plays, and says so. */
function show(host: HTMLElement, version: Version | undefined, trouble = '') {
  let words = trouble;
  for (const button of host.querySelectorAll<HTMLElement>('[data-version]')) {
    const plays = button.dataset['version'] === version;
    button.ariaPressed = String(plays);
    if (plays) words = `Playing ${button.textContent.trim().toLowerCase()}. Escape stops.`;
  }
  const status = host.querySelector('[role=status]');
  if (status) status.textContent = words;
}

/** Which version of a sound plays, by the element with its buttons. */
export const versionPlaying = (host: HTMLElement): Version | undefined =>
  playing?.host === host ? playing.version : undefined;

/** Stops what plays. */
export function stop(): void {
  turns += 1;
  if (!playing) return;
  playing.loop.end();
  show(playing.host, undefined);
  playing = undefined;
}

/** Lets a sound play once it is made; one that plays for the same element goes on from its place. */
export async function play(
  host: HTMLElement,
  version: Version,
  make: () => Promise<Pair>,
): Promise<void> {
  if (playing?.host !== host) stop();
  const turn = ++turns;
  const out = await outlet();
  // What was pressed meanwhile comes first: to make a sound takes the page a while.
  await new Promise((go) => setTimeout(go));
  if (turn !== turns) return;
  const pair = out && (await make().catch(() => undefined));
  if (turn !== turns) return;
  if (!out || !pair) {
    stop();
    return show(host, undefined, out ? notLoaded : heldBack);
  }
  const at = playing?.loop.at() ?? 0;
  playing?.loop.end();
  playing = { host, version, loop: startLoop(out, pair, version, at) };
  show(host, version);
}

/** A press on the button of a version: plays it, changes over to it, or stops it. */
export async function pressVersion(
  host: HTMLElement,
  version: Version,
  make: () => Promise<Pair>,
): Promise<void> {
  if (playing?.host !== host) return play(host, version, make);
  if (playing.version === version) return stop();
  playing.version = version;
  playing.loop.change(version);
  show(host, version);
}

document.addEventListener('keydown', ({ key }) => key === 'Escape' && stop());
addEventListener('pagehide', stop);
