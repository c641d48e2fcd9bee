import type { Entry } from '../../schema/entry.ts';
import type { Curve, Look, Plot, Point } from '../../knowledge/pictures/picture.ts';
import { frequencies, levels, swing } from '../../knowledge/pictures/axes.ts';
import { doubling, evenly } from '../../knowledge/pictures/parts.ts';
import { ticks, told } from '../../knowledge/pictures/words.ts';
import { levelsAt, mono } from '../../sound/measure/levels.ts';
import { spectrumAt } from '../../sound/measure/spectrum.ts';
import type { Channels, Pair } from '../../sound/sound.ts';

type Shown = Entry<'sounds'>['data']['figures'][number];

const usualFloor = -60;
/** Places along an axis at which a level is told, and columns of a wave. */
const steps = 140;

const channelOf = (channels: Channels, { channel }: Shown) =>
  channel === 'mono' ? mono(channels) : (channels[channel === 'left' ? 0 : 1] ?? mono(channels));

/** The wave from a time on: each sample, or where they are many the lowest and highest of each column. */
function outline(samples: Float32Array, from: number, rate: number): Point[] {
  const each = Math.ceil(samples.length / steps);
  if (each < 4) return Array.from(samples, (sample, place): Point => [from + place / rate, sample]);
  return evenly(0, steps - 1, steps - 1).flatMap((column): Point[] => {
    const part = samples.subarray(column * each, (column + 1) * each);
    if (part.length === 0) return [];
    const at = from + (column * each) / rate;
    return [
      [at, Math.min(...part)],
      [at, Math.max(...part)],
    ];
  });
}

/** What a figure shows of one version: values at places along its axis. */
function curveOf(look: Look, channels: Channels, shown: Shown, rate: number): Curve {
  const samples = channelOf(channels, shown);
  const { from, to, floor = usualFloor } = shown;
  if (shown.shows === 'spectrum') {
    const along = doubling(from, to, steps);
    const heard = spectrumAt(samples, rate, along);
    return { look, pieces: [along.map((x, place) => [x, Math.max(floor, heard[place] ?? floor)])] };
  }
  if (shown.shows === 'level') {
    const along = evenly(from, to, steps);
    const heard = levelsAt(samples, rate, along);
    return { look, pieces: [along.map((x, place) => [x, Math.max(floor, heard[place] ?? floor)])] };
  }
  const first = Math.round(from * rate);
  return {
    look,
    pieces: [outline(samples.subarray(first, Math.round(to * rate) + 1), from, rate)],
  };
}

const seconds = (from: number, to: number) => {
  const short = to - from < 0.5;
  return {
    name: short ? 'Time, ms' : 'Time, s',
    from,
    to,
    ticks: ticks(evenly(from, to, 4), (at) =>
      told((at - (short ? from : 0)) * (short ? 1000 : 1), short ? 1 : 2),
    ),
  };
};

const decibelMarks = (floor: number) => evenly(floor, 0, -floor / 20).filter(Number.isInteger);

/** A figure of a sound at its usual setting: without as it was before, with as it is after. */
export function plotOf(pair: Pair, shown: Shown, rate: number): Plot {
  const { shows, from, to, floor = usualFloor } = shown;
  const curves = [
    curveOf('before', pair.without, shown, rate),
    curveOf('after', pair.with, shown, rate),
  ];
  if (shows === 'wave') {
    const most = Math.max(
      ...curves.flatMap(({ pieces }) => pieces.flat().map(([, y]) => Math.abs(y))),
    );
    return { across: seconds(from, to), up: swing(most * 1.15, [0]), curves, height: 160 };
  }
  return {
    across: shows === 'spectrum' ? frequencies(from, to) : seconds(from, to),
    up: levels(floor, -10, decibelMarks(floor)),
    curves,
    height: 160,
  };
}
