import type { Version } from '../../schema/sounds.ts';
import { hands } from './hands.ts';
import type { Given } from './hear.ts';
import { loaded } from './loaded.ts';
import { madeBy } from './making.ts';
import { isOver, play, pressVersion, versionPlaying } from './playing.ts';
import type * as Rounds from './round-play.ts';
import type { RoundFile } from './round-sound.ts';
import { forgetTrouble } from './status.ts';

const since = performance.now();

/** The buttons of rounds. Their file and that of the round come at once. */
async function usedRounds(host: HTMLElement, rounds: string, event: Event, given: Given) {
  const button = (event.target as Element).closest('button') as HTMLElement;
  const { from } = button.dataset;
  const [{ pressed }, file] = await Promise.all([
    loaded<typeof Rounds>(rounds),
    from ? loaded<RoundFile>(from) : undefined,
  ]);
  // Another sound was asked for meanwhile, or none any more.
  if (given.stopped || isOver(event.timeStamp)) return;
  pressed(host, button, file, { ...hands, given, at: event.timeStamp });
}

/** The buttons and the slider of a sound. */
function usedSound(host: HTMLElement, { type, target, timeStamp }: Event, given: Given) {
  const control = (target as Element).closest<HTMLElement>('button, input');
  const slider = host.querySelector('input');
  const make = () => madeBy(host.dataset['from'] ?? '', [Number(slider?.value ?? 0)]);
  const source = { make, given, at: timeStamp };
  const version = control?.dataset['version'];
  const plays = versionPlaying(host);
  // Who pressed again while nothing was there to play did not mean to stop.
  if (version && type === 'click' && !(version === plays && timeStamp < since))
    void pressVersion(host, version as Version, source);
  if (!slider || control !== slider) return;
  const output = host.querySelector('output');
  if (output) output.textContent = `${slider.value.replace('-', '−')} ${slider.dataset['unit']}`;
  // Each value is a sound to be made: only where the slider comes to rest.
  if (plays && type === 'change') void play(host, plays, source);
}

/** Something of an element was pressed or moved: of a sound as its slider stands, or of rounds. */
export async function used(host: HTMLElement, event: Event, given: Given): Promise<void> {
  const { rounds } = host.dataset;
  if (rounds) await usedRounds(host, rounds, event, given);
  else usedSound(host, event, given);
  // What could not be had has come.
  forgetTrouble();
}
