import type { MadeSound, Version } from '../../schema/sounds.ts';
import { made } from '../../sound/made.ts';
import { rate } from '../../sound/rate.ts';
import { safe } from '../../sound/safe.ts';
import type { Pair } from '../../sound/sound.ts';
import { play, pressVersion, versionPlaying } from './playing.ts';

const slider = (host: HTMLElement) => host.querySelector('input');

/** Makes both versions of a sound as its slider stands. */
async function madeFor(host: HTMLElement): Promise<Pair> {
  const { make } = await made[host.dataset['sound'] as MadeSound]();
  return safe(make(rate, Number(slider(host)?.value ?? 0)), rate);
}

/** A press on the button of a version: plays it, changes over to it, or stops it. */
export const press = (host: HTMLElement, version: Version): Promise<void> =>
  pressVersion(host, version, () => madeFor(host));

/** The slider was moved: what plays goes on with its value. */
export async function turn(host: HTMLElement): Promise<void> {
  const version = versionPlaying(host);
  if (version) await play(host, version, () => madeFor(host));
}
