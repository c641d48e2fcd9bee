import type { Version } from '../../schema/sounds.ts';
import type { Given } from './hear.ts';
import { madeBy } from './making.ts';
import { play, pressVersion, versionPlaying } from './playing.ts';

/** What rounds need of it: this file holds the one sound that plays, so they load it too. */
export { madeBy, play, pressVersion };
export { stop, wantedSince } from './playing.ts';

const loaded = performance.now();

/** A sound as its slider stands: the buttons and the slider of an element were pressed or moved. */
export function used(host: HTMLElement, event: Event, { begun, load }: Given): void {
  const { type, target, timeStamp } = event;
  const control = (target as Element).closest<HTMLElement>('button, input');
  const slider = host.querySelector('input');
  const make = () => madeBy(host.dataset['from'] ?? '', [Number(slider?.value ?? 0)], load);
  const source = { make, begun, at: timeStamp };
  const version = control?.dataset['version'];
  const plays = versionPlaying(host);
  // Who pressed again while nothing was there to play did not mean to stop.
  if (version && type === 'click' && !(version === plays && timeStamp < loaded))
    void pressVersion(host, version as Version, source);
  if (!slider || control !== slider) return;
  const output = host.querySelector('output');
  if (output) output.textContent = `${slider.value.replace('-', '−')} ${slider.dataset['unit']}`;
  // Each value is a sound to be made: only where the slider comes to rest.
  if (plays && type === 'change') void play(host, plays, source);
}
