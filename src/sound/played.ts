import type { Entry } from '../schema/entry.ts';
import type { MadeSound } from '../schema/sounds.ts';
import { asPlayed } from './as-played.ts';
import gains from './gains.json' with { type: 'json' };
import { made } from './made.ts';
import type { Make } from './sound.ts';

/** What a sound is turned up or down by, and where its slider begins and how it steps. */
export const settingsOf = ({ id, data }: Entry<'sounds'>): [string, number, number] => [
  gains[id as MadeSound],
  data.slider?.low ?? 0,
  data.slider?.step ?? 1,
];

/** Where the slider of a sound may stand, from the lowest place on: at 0 where there is none. */
export function placesOf({ slider }: Entry<'sounds'>['data']): number[] {
  if (!slider) return [0];
  const { low, high, step } = slider;
  return Array.from({ length: Math.floor((high - low) / step + 1.001) }, (_, place) =>
    Number((low + place * step).toFixed(6)),
  );
}

/** What makes a sound as it is played. */
export async function playable(sound: Entry<'sounds'>): Promise<Make> {
  const { make } = await made[sound.id as MadeSound]();
  return asPlayed(make, ...settingsOf(sound));
}
