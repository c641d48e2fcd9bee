import type { Channels } from '../sound.ts';
import { evenly } from '../../knowledge/pictures/parts.ts';
import { pieceOf } from './bands.ts';
import { levelOf, mono } from './levels.ts';
import type { Measure } from './measure.ts';
import { toneLevel } from './spectrum.ts';
import { transferAt } from './transfer.ts';

/** A value that was found beside the one that was claimed. */
const beside = (found: number, claimed: number, within: number, unit: string) => ({
  found: `${found.toFixed(1)} ${unit}`,
  holds: Math.abs(found - claimed) <= within,
});

/** One channel of a version, or all as one. */
const channelOf = (channels: Channels, side: string | number | undefined) =>
  (side === 'left' ? channels[0] : side === 'right' ? channels[1] : undefined) ?? mono(channels);

/** How far around a notch it is looked for, in how many steps, and how many of them at first. */
const reach = 0.08;
const steps = 32;
const stride = 4;

/** What measures delays, filters and loops by what they did to the sound without. */
export const transferMeasures = {
  /** [hertz, dB, within dB]: what was done to a frequency, averaged over 3 Hz. */
  'changed-at': (pair, rate, needs) => {
    const [frequency = 0, claimed = 0, within = 0] = needs.map(Number);
    const found = transferAt([mono(pair.without), mono(pair.with)], rate, frequency);
    return beside(found, claimed, within, 'dB');
  },
  /** [hertz, dB, within dB]: the deepest dip within 8 % of a frequency is there, within 1 %, and that deep. */
  'dip-at': (pair, rate, needs) => {
    const [frequency = 0, claimed = 0, within = 0] = needs.map(Number);
    const both = [mono(pair.without), mono(pair.with)] as const;
    const deepest = (places: readonly number[]) =>
      places
        .map((step) => {
          const at = frequency * (1 - reach + (2 * reach * step) / steps);
          return { step, at, level: transferAt(both, rate, at) };
        })
        .reduce((low, each) => (each.level < low.level ? each : low));
    const near = deepest(evenly(0, steps, steps / stride)).step;
    const { at, level } = deepest(evenly(near - stride + 1, near + stride - 1, 2 * stride - 2));
    return {
      found: `${level.toFixed(1)} dB at ${at.toFixed(0)} Hz`,
      holds: Math.abs(at / frequency - 1) <= 0.01 && Math.abs(level - claimed) <= within,
    };
  },
  /** [left, right or mono, hertz, dB, within dB]: how much more of a tone there is with than without. */
  'channel-gain-at': (pair, rate, [side, ...needs]) => {
    const [frequency = 0, claimed = 0, within = 0] = needs.map(Number);
    const [one, other] = [pair.without, pair.with].map((each) =>
      toneLevel(channelOf(each, side), rate, frequency),
    ) as [number, number];
    return beside(other - one, claimed, within, 'dB');
  },
  /** [left, right or mono, from s, to s, dB, within dB]: how much more level there is with than without. */
  'gain-between': (pair, rate, [side, ...needs]) => {
    const [from = 0, to = 0, claimed = 0, within = 0] = needs.map(Number);
    const [one, other] = [pair.without, pair.with].map((each) =>
      levelOf(pieceOf(channelOf(each, side), rate, from, to)),
    ) as [number, number];
    return beside(other - one, claimed, within, 'dB');
  },
  /** [hertz, from s, to s, dB a second, within]: how fast a tone grows with, from 0.1 s on at each time. */
  grows: (pair, rate, needs) => {
    const [frequency = 0, from = 0, to = 0, claimed = 0, within = 0] = needs.map(Number);
    const [first, last] = [from, to].map((at) =>
      toneLevel(pieceOf(mono(pair.with), rate, at, at + 0.1), rate, frequency),
    ) as [number, number];
    return beside((last - first) / (to - from), claimed, within, 'dB/s');
  },
} as const satisfies Record<string, Measure>;
