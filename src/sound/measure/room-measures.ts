import { decibels, decibelsOfPower } from '../../knowledge/physics/decibels.ts';
import { reverberant } from '../process/reverb.ts';
import { silence } from '../sound.ts';
import { mono } from './levels.ts';
import { numbers, inUnit, versionOf, type Measure } from './measure.ts';

/** Between which levels under its beginning a decay is watched, in dB: there is no noise to end it earlier. */
const [watchedFrom, watchedTo] = [-5, -65];

/** Seconds in which samples fall by 60 dB, by Schroeder's backward integration and a straight line. */
function decayOf(samples: Float32Array, rate: number): number {
  const left = new Float64Array(samples.length + 1);
  for (let place = samples.length - 1; place >= 0; place--)
    left[place] = (left[place + 1] ?? 0) + (samples[place] ?? 0) ** 2;
  const [all = 0] = left;
  const points = Array.from(left, (power, place) => ({
    time: place / rate,
    level: decibelsOfPower(power / all),
  })).filter(({ level }) => level <= watchedFrom && level >= watchedTo);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [time, level] = [mean(points.map((p) => p.time)), mean(points.map((p) => p.level))];
  const slope =
    mean(points.map((p) => (p.time - time) * (p.level - level))) /
    mean(points.map((p) => (p.time - time) ** 2));
  return -60 / slope;
}

/** How alike samples are to others so many samples earlier, over a part of them. */
const likeness = (
  late: Float32Array,
  early: Float32Array,
  lag: number,
  [from, to]: readonly [number, number],
) => {
  let sum = 0;
  for (let place = from; place < to; place++) sum += (early[place] ?? 0) * (late[place + lag] ?? 0);
  return sum;
};

/** Ways in which claims about rooms are measured. */
export const roomMeasures = {
  /** [version, from s, s, within s]: from a place on, it dies away by 60 dB in so many seconds. */
  'dies-away': (pair, rate, [version, ...needs]) => {
    const [from = 0, claimed = 0, within = 0] = numbers(needs);
    const found = decayOf(versionOf(pair, version).subarray(Math.round(from * rate)), rate);
    return { found: `${found.toFixed(2)} s`, holds: Math.abs(found - claimed) <= within };
  },
  /** [within %, s…]: an impulse in rooms of these reverberation times dies away by 60 dB in them. */
  'room-decays': (_, rate, needs) => {
    const [within = 0, ...times] = numbers(needs);
    const found = times.map((seconds) => {
      const impulse = silence(rate, 2 * seconds);
      impulse[0] = 1;
      return decayOf(mono(reverberant(impulse, rate, seconds)), rate);
    });
    return {
      found: found.map((seconds) => `${seconds.toFixed(2)} s`).join(', '),
      holds: found.every(
        (seconds, place) => Math.abs(seconds / (times[place] ?? 0) - 1) <= within / 100,
      ),
    };
  },
  /** [left or right, from s, to s, ms, dB, within dB]: what sounds in a part is heard once more, later. */
  reflection: (pair, rate, [channel, ...needs]) => {
    const [from = 0, to = 0, after = 0, claimed = 0, within = 0] = numbers(needs);
    const ear = channel === 'left' ? 0 : 1;
    const dry = pair.without[ear] ?? new Float32Array();
    const late = (pair.with[ear] ?? dry).map((sample, place) => sample - (dry[place] ?? 0));
    const part = [Math.round(from * rate), Math.round(to * rate)] as const;
    const near = Array.from({ length: 97 }, (_, step) => {
      const lag = Math.round((after / 1000) * rate) + step - 48;
      return { lag, like: likeness(late, dry, lag, part) };
    });
    const best = near.reduce((one, other) => (other.like > one.like ? other : one));
    const level = decibels(best.like / likeness(dry, dry, 0, part));
    const ms = (1000 * best.lag) / rate;
    return {
      found: `${inUnit(level, 'dB')} after ${inUnit(ms, 'ms')}`,
      holds: Math.abs(level - claimed) <= within && Math.abs(ms - after) < 0.1,
    };
  },
} as const satisfies Record<string, Measure>;
