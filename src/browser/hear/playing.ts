import type { Version } from '../../schema/sounds.ts';
import type { Pair } from '../../sound/sound.ts';
import { startLoop, type Loop } from './loop.ts';
import { makeNone } from './making.ts';
import { outlet } from './outlet.ts';

const heldBack = 'This browser holds sound back. Press again.';
const notLoaded = 'The sound could not be loaded. Press again.';
const slow = 'Still loading. Press again to stop.';

/** When it is told that a sound is slow to come, in milliseconds. */
const soon = 2000;

/** What is wanted now, and its loop once it is made: one sound at most, on the whole page. */
let now: { host: HTMLElement; version: Version; loop: Loop | undefined } | undefined;

/** Where it plays, and how long after the last sound that is let rest, in milliseconds. */
let out: AudioContext | undefined;
const rest = 300;

function say(status: Element, words: string, toAll: boolean) {
  status.textContent = words;
  status.classList.toggle('hidden', !toAll);
}

/** Takes back what was said of trouble, here or with another sound: that alone is shown to all. */
function forget() {
  for (const status of document.querySelectorAll('.hear-status:not(.hidden)'))
    say(status, '', false);
}

/** Shows which version of a sound plays or comes, and says so; trouble is shown too. */
function show(host: HTMLElement, trouble = '') {
  const mine = now?.host === host ? now : undefined;
  let words = trouble;
  for (const button of host.querySelectorAll<HTMLElement>('[data-version]')) {
    const plays = button.dataset['version'] === mine?.version;
    button.ariaPressed = String(plays);
    if (plays && mine?.loop)
      words = `Playing ${button.textContent.trim().toLowerCase()}. Escape stops.`;
  }
  const status = host.querySelector('.hear-status');
  if (status) say(status, words, trouble !== '');
}

/** Which version of a sound plays or comes, by the element with its buttons. */
export const versionPlaying = (host: HTMLElement): Version | undefined =>
  now?.host === host ? now.version : undefined;

/** Whether any sound plays or comes. */
export const isWanted = (): boolean => now !== undefined;

/** Stops what plays or comes, and says why where it was not the reader. */
export function stop(why = ''): void {
  const was = now;
  now = undefined;
  makeNone();
  setTimeout(() => now || out?.suspend(), rest);
  if (!was) return;
  was.loop?.end();
  show(was.host, why);
}

/** Lets a sound play once it is made; one that plays for the same element goes on from its place. */
export async function play(
  host: HTMLElement,
  version: Version,
  make: () => Promise<Pair>,
): Promise<void> {
  if (now?.host !== host) stop();
  forget();
  const mine = (now = { host, version, loop: now?.loop });
  show(host);
  setTimeout(() => now === mine && !mine.loop && show(host, slow), soon);
  out = await outlet(() => now?.loop && stop(heldBack));
  if (now !== mine) return;
  const pair = out && (await make().catch(() => undefined));
  if (now !== mine) return;
  if (!pair || out?.state !== 'running') return stop(out && !pair ? notLoaded : heldBack);
  const at = mine.loop?.at() ?? 0;
  mine.loop?.end();
  mine.loop = startLoop(out, pair, mine.version, at);
  show(host);
}

/** A press on the button of a version: plays it, changes over to it, or stops it. */
export async function pressVersion(
  host: HTMLElement,
  version: Version,
  make: () => Promise<Pair>,
): Promise<void> {
  if (now?.host !== host) return play(host, version, make);
  if (now.version === version) return stop();
  now.version = version;
  now.loop?.change(version);
  show(host);
}

document.addEventListener('keydown', ({ key }) => key === 'Escape' && stop());
document.addEventListener('visibilitychange', () => document.hidden && stop());
addEventListener('pagehide', () => stop());
