import { voice } from '../source/voice.ts';
import { added, filled, type Make } from '../sound.ts';

/** The mains in hertz, and the strength of what hums on it: twice the mains, the mains, and a little above. */
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
  return { without: [said], with: [added(said, hum, 10 ** (amount / 20))] };
};
