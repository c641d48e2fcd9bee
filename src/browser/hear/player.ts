import type { MadeSound, Version } from '../../schema/sound.ts';
import { made } from '../../sound/made.ts';
import { rate } from '../../sound/rate.ts';
import { safe } from '../../sound/safe.ts';
import { startLoop, type Loop } from './loop.ts';
import { outlet } from './outlet.ts';

/** What plays now: one sound at most, on the whole page. */
let playing: { host: HTMLElement; version: Version; loop: Loop } | undefined;

/** The last press counts: what was loading for another is not played. */
let turns = 0;

const slider = (host: HTMLElement) => host.querySelector('input');
const amountOf = (host: HTMLElement) => Number(slider(host)?.value ?? 0);

/** Shows which version of a sound plays, and says so. */
function show(host: HTMLElement, version: Version | undefined, words = '') {
  for (const button of host.querySelectorAll<HTMLElement>('[data-version]'))
    button.ariaPressed = String(button.dataset['version'] === version);
  const status = host.querySelector('[role=status]');
  if (status) status.textContent = words;
}

/** Stops what plays. */
export function stop(): void {
  turns += 1;
  if (!playing) return;
  playing.loop.end();
  show(playing.host, undefined);
  playing = undefined;
}

/** Makes a sound and lets it play, from where the other version of it was. */
async function start(host: HTMLElement, version: Version, at = 0): Promise<void> {
  const turn = ++turns;
  const out = await outlet();
  if (!out) return show(host, undefined, 'This browser holds sound back. Press once more.');
  const { make } = await made[host.dataset['sound'] as MadeSound]();
  const pair = safe(make(rate, amountOf(host)), rate);
  if (turn !== turns) return;
  playing?.loop.end();
  playing = { host, version, loop: startLoop(out, pair, version, at) };
  show(host, version, `Playing ${version === 'with' ? 'with' : 'without'}. Escape stops.`);
}

/** A press on the button of a version: plays it, changes over to it, or stops it. */
export async function press(host: HTMLElement, version: Version): Promise<void> {
  if (playing?.host !== host) {
    stop();
    return start(host, version);
  }
  if (playing.version === version) return stop();
  playing.version = version;
  playing.loop.change(version);
  show(host, version, `Playing ${version === 'with' ? 'with' : 'without'}. Escape stops.`);
}

/** A move of the slider: says the value, and what plays goes on with it. */
export async function turn(host: HTMLElement): Promise<void> {
  const input = slider(host);
  const output = host.querySelector('output');
  if (input && output)
    output.textContent = `${input.value.replace('-', '−')} ${input.dataset['unit']}`;
  if (playing?.host === host) await start(host, playing.version, playing.loop.at());
}

document.addEventListener('keydown', ({ key }) => key === 'Escape' && stop());
addEventListener('pagehide', stop);
