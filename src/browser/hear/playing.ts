import type { Version } from '../../schema/sounds.ts';
import type { Pair } from '../../sound/sound.ts';
import * as words from '../../words/hear/playing.ts';
import type { Given } from './hear.ts';
import { startLoop, type Loop } from './loop.ts';
import { makeNone } from './making.ts';
import { giveUp, outlet } from './outlet.ts';
import { forgetTrouble, showState } from './status.ts';

/** What was pressed: who makes its sound, what the page gives, and when it was pressed. */
export interface Pressed {
  make: () => Promise<Pair>;
  given: Given;
  at: number;
}

/** When it is told that a sound is slow to come, and by when the clock of one that plays has moved, in milliseconds. */
const soon = 2000;
const ticks = 1000;

/** What is wanted now, and its loop once it is made: one sound at most, on the whole page. */
let now: { host: HTMLElement; version: Version; loop: Loop | undefined; at: number } | undefined;

/** When the reader last turned away. */
let left = 0;

/** Where it plays, and how long after the last sound that is let rest, in milliseconds. */
let out: AudioContext | undefined;
const rest = 300;

const show = (host: HTMLElement, trouble = '') => {
  const mine = now?.host === host ? now : undefined;
  showState(host, mine?.version, mine?.loop !== undefined, trouble);
};

/** Which version of a sound plays or comes, by the element with its buttons. */
export const versionPlaying = (host: HTMLElement): Version | undefined =>
  now?.host === host ? now.version : undefined;

/** Whether another sound was pressed after a time, or the reader has turned away since. */
export const isOver = (time: number): boolean =>
  left > time || (now !== undefined && now.at > time);

/** Stops what plays or comes, and says why where it was not the reader. */
export function stop(why = ''): void {
  const was = now;
  now = undefined;
  makeNone();
  setTimeout(() => now || out?.suspend().catch(() => {}), rest);
  if (!was) return;
  was.loop?.end();
  show(was.host, why);
}

/** Stops what the browser does not let be heard. */
function holdBack(given: Given) {
  stop(words.heldBack);
  giveUp(given);
  out = undefined;
}

/** Lets a sound play once it is made; one that plays for the same element goes on from its place. */
export async function play(
  host: HTMLElement,
  version: Version,
  { make, given, at }: Pressed,
): Promise<void> {
  // The reader turned away while the player was loaded.
  if (document.hidden) return stop();
  if (now?.host !== host) stop();
  forgetTrouble();
  const mine = (now = { host, version, loop: now?.loop, at });
  show(host);
  setTimeout(() => now === mine && !mine.loop && show(host, words.slow), soon);
  out = await outlet(given, () => now?.loop && holdBack(given));
  if (now !== mine) return;
  const pair = out && (await make().catch(() => undefined));
  if (now !== mine) return;
  if (out?.state !== 'running') return holdBack(given);
  if (!pair) return stop(words.notLoaded);
  const context = out;
  const from = mine.loop?.at() ?? 0;
  mine.loop?.end();
  mine.loop = startLoop(context, pair, mine.version, from);
  show(host);
  const began = context.currentTime;
  setTimeout(() => now === mine && context.currentTime === began && holdBack(given), ticks);
}

/** A press on the button of a version: plays it, changes over to it, or stops it. */
export async function pressVersion(
  host: HTMLElement,
  version: Version,
  pressed: Pressed,
): Promise<void> {
  if (now?.host !== host) return play(host, version, pressed);
  if (now.version === version) return stop();
  now.version = version;
  now.at = pressed.at;
  now.loop?.change(version);
  show(host);
}

function leave({ timeStamp }: Event) {
  left = timeStamp;
  stop();
}

document.addEventListener('keydown', (event) => event.key === 'Escape' && leave(event));
document.addEventListener('visibilitychange', (event) => document.hidden && leave(event));
addEventListener('pagehide', leave);
