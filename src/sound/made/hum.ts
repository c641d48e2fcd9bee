import { amplitudeOf } from '../../knowledge/physics/decibels.ts';
import { voice } from '../source/voice.ts';
import { added, filled, type Make } from '../sound.ts';

/** The mains in hertz, and what hums with it: its multiples, each with its strength. */
const mains = 60;
const partials = [
  [1, 1],
  [2, 0.7],
  [3, 0.3],
] as const;

/** A voice, and the same with a hum so many dB below its strongest sample. */
export const make: Make = (rate, amount) => {
  const said = voice(rate);
  const hum = filled(rate, 3, (time) =>
    partials.reduce(
      (sum, [times, part]) => sum + part * Math.sin(2 * Math.PI * mains * times * time),
      0,
    ),
  );
  return { without: [said], with: [added(said, hum, amplitudeOf(amount))] };
};
