import { filtered } from './process/filter.ts';
import type { Biquad } from '../knowledge/physics/biquad.ts';
import type { Channels } from './sound.ts';

/**
 * The two filters of ITU-R BS.1770-5, for any sample rate: a shelf for the head, then a high-pass. Worked
 * out from the analog filters that its tables for 48 kHz stand for.
 */
function weighting(rate: number): Biquad[] {
  const shelf = Math.tan((Math.PI * 1681.974450955533) / rate);
  const gain = 10 ** (3.999843853973347 / 20);
  const middle = gain ** 0.4996667741545416;
  const q = 0.7071752369554196;
  const whole = 1 + shelf / q + shelf * shelf;
  const high = Math.tan((Math.PI * 38.13547087602444) / rate);
  const highQ = 0.5003270373238773;
  const highWhole = 1 + high / highQ + high * high;
  return [
    {
      b: [
        (gain + (middle * shelf) / q + shelf * shelf) / whole,
        (2 * (shelf * shelf - gain)) / whole,
        (gain - (middle * shelf) / q + shelf * shelf) / whole,
      ],
      a: [(2 * (shelf * shelf - 1)) / whole, (1 - shelf / q + shelf * shelf) / whole],
    },
    {
      b: [1, -2, 1],
      a: [(2 * (high * high - 1)) / highWhole, (1 - high / highQ + high * high) / highWhole],
    },
  ];
}

const block = 0.4;
const hop = 0.1;
const loudnessOf = (power: number) => -0.691 + 10 * Math.log10(power);
const mean = (powers: readonly number[]) =>
  powers.reduce((sum, power) => sum + power, 0) / powers.length;

/**
 * The power of each block of 0.4 seconds, all channels together. The filters have heard the end before, as in
 * a loop. One channel alone is played by both sides.
 */
function blocksOf(channels: Channels, rate: number): number[] {
  const length = channels[0]?.length ?? 0;
  const size = Math.round(block * rate);
  const lead = Math.min(length, size);
  const heard = channels.map((channel) => {
    const round = new Float32Array(lead + length);
    round.set(channel.subarray(length - lead));
    round.set(channel, lead);
    return weighting(rate).reduce(filtered, round).subarray(lead);
  });
  const sides = channels.length === 1 ? 2 : 1;
  const powers: number[] = [];
  for (let from = 0; from + size <= length; from += Math.round(hop * rate)) {
    let power = 0;
    for (const channel of heard)
      for (let place = from; place < from + size; place++) power += (channel[place] ?? 0) ** 2;
    powers.push((sides * power) / size);
  }
  return powers;
}

/** The integrated loudness of a loop in LUFS: ITU-R BS.1770-5, as it is heard from two sides. */
export function loudness(channels: Channels, rate: number): number {
  const loud = blocksOf(channels, rate).filter((power) => loudnessOf(power) > -70);
  const gate = loudnessOf(mean(loud)) - 10;
  return loudnessOf(mean(loud.filter((power) => loudnessOf(power) > gate)));
}
