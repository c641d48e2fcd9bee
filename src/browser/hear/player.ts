import type { Version } from '../../schema/sounds.ts';
import { rate } from '../../sound/rate.ts';
import { madeBy } from './making.ts';
import { play, pressVersion, versionPlaying } from './playing.ts';

/** A sound as its slider stands: the buttons and the slider of an element were pressed or moved. */
export function used(host: HTMLElement, control: HTMLElement, type: string): void {
  const slider = host.querySelector('input');
  const make = () => madeBy(host.dataset['from'] ?? '', [rate, Number(slider?.value ?? 0)]);
  const { version } = control.dataset;
  if (version && type === 'click') void pressVersion(host, version as Version, make);
  if (control !== slider) return;
  const output = host.querySelector('output');
  if (output) output.textContent = `${slider.value.replace('-', '−')} ${slider.dataset['unit']}`;
  // Each value is a sound to be made: only where the slider comes to rest.
  const plays = versionPlaying(host);
  if (plays && type === 'change') void play(host, plays, make);
}
