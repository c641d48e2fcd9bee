import type { Version } from '../../schema/sounds.ts';
import { rate } from '../../sound/rate.ts';
import { madeBy } from './making.ts';
import { play, pressVersion, versionPlaying } from './playing.ts';

const loaded = performance.now();

/** A sound as its slider stands: the buttons and the slider of an element were pressed or moved. */
export function used(host: HTMLElement, { type, target, timeStamp }: Event): void {
  const control = (target as Element).closest<HTMLElement>('button, input');
  const slider = host.querySelector('input');
  const make = () => madeBy(host.dataset['from'] ?? '', [rate, Number(slider?.value ?? 0)]);
  const version = control?.dataset['version'];
  const plays = versionPlaying(host);
  // Who pressed again while nothing was there to play did not mean to stop.
  if (version && type === 'click' && !(version === plays && timeStamp < loaded))
    void pressVersion(host, version as Version, make);
  if (!slider || control !== slider) return;
  const output = host.querySelector('output');
  if (output) output.textContent = `${slider.value.replace('-', '−')} ${slider.dataset['unit']}`;
  // Each value is a sound to be made: only where the slider comes to rest.
  if (plays && type === 'change') void play(host, plays, make);
}
