import { amplitudeOf } from '../../knowledge/physics/decibels.ts';
import { filled, type Channels } from '../sound.ts';

type Samples = Channels[number];

/** What a fault works on: a sound, its sample rate, how faint the fault is from 0 to 2, and a chance. */
type Fault = (heard: Samples, rate: number, faint: number, random: () => number) => Samples;

/** The strength of a sound: the root of its mean power. */
const strength = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);

/** The mains in hertz. */
const mains = 60;

/** A sound with something steady added, so many dB below it. */
const over = (heard: Samples, rate: number, level: number, at: (time: number) => number) => {
  const steady = filled(rate, heard.length / rate, at);
  const gain = (strength(heard) / strength(steady)) * amplitudeOf(level);
  return heard.map((x, place) => x + gain * (steady[place] ?? 0));
};

/** How long pieces are that a gate opens and shuts for, in seconds, and how fast it does. */
const [gateHolds, gateMoves] = [0.03, 0.002];

/** What goes wrong with a sound. */
const faults = {
  /** Twice the mains, the mains, and a little above, which small loudspeakers play. */
  hum: (heard, rate, faint) =>
    over(heard, rate, -2 - 5 * faint, (time) =>
      [0.7, 1, 0.4, 0.3, 0.2].reduce(
        (sum, part, place) => sum + part * Math.sin(2 * Math.PI * mains * (place + 1) * time),
        0,
      ),
    ),
  /** A pulse twice in each turn of the mains: all its harmonics, and little at the bottom. */
  buzz: (heard, rate, faint) =>
    over(heard, rate, -7 - 5 * faint, (time) => ((2 * mains * time) % 1) ** 24 - 1 / 25),
  /** All above a limit is cut off. */
  clipping: (heard, _rate, faint) => {
    const limit = strength(heard) * (0.5 + 0.35 * faint);
    return heard.map((x) => Math.max(-limit, Math.min(limit, x)));
  },
  /** Three short gaps where the sound is strong. */
  dropouts: (heard, rate, faint, random) => {
    const gap = Math.round(rate * (0.12 - 0.035 * faint));
    const torn = heard.slice();
    const strong = strength(heard);
    for (let gaps = 0, tries = 0; gaps < 3 && tries < 500; tries++) {
      const from = Math.floor(random() * (heard.length - gap));
      if (strength(torn.subarray(from, from + gap)) < strong) continue;
      torn.fill(0, from, from + gap);
      gaps++;
    }
    return torn;
  },
  /** The same again a few milliseconds later. */
  comb: (heard, rate, faint, random) => {
    const late = Math.round(rate * (0.0015 + 0.002 * random()));
    return heard.map((x, place) => x + (1 - 0.15 * faint) * (heard.at(place - late) ?? 0));
  },
  /** A gate that opens and shuts as long as the sound is not strong. */
  chatter: (heard, rate, faint) => {
    const piece = Math.round(rate * gateHolds);
    const limit = strength(heard) * (1.6 - 0.4 * faint);
    let [open, gain] = [1, 1];
    return heard.map((x, place) => {
      if (place % piece === 0)
        open = strength(heard.subarray(place, place + piece)) > limit ? 1 : 1 - open;
      gain += (open - gain) / (rate * gateMoves);
      return x * gain;
    });
  },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

/** A sound with a fault, as strong as it was, the same each time for the same chance. */
export const faulty = (name: FaultName, ...[heard, ...how]: Parameters<Fault>): Samples => {
  const wrong = (faults[name] as Fault)(heard, ...how);
  const gain = strength(heard) / strength(wrong);
  return wrong.map((x) => x * gain);
};
