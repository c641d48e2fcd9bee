import { scaleLinear } from 'd3-scale';
import type { Entry } from '../../schema/entry.ts';
import type { Axis, Curve, Look, Plot, Point } from '../../knowledge/pictures/picture.ts';
import { frequencies, levels, swing } from '../../knowledge/pictures/axes.ts';
import { doubling, evenly } from '../../knowledge/pictures/parts.ts';
import { told } from '../../knowledge/pictures/words.ts';
import { levelsAt, mono } from '../../sound/measure/levels.ts';
import { spectrumAt } from '../../sound/measure/spectrum.ts';
import type { Channels, Pair } from '../../sound/sound.ts';
import { signal, time } from '../../words/hear/playing.ts';

type Shown = Entry<'sounds'>['data']['figures'][number];

const usualFloor = -60;
/** Places along an axis at which a level is told, and columns of a wave. */
const steps = 140;
/** So many samples to a column are a line that the eye can follow: more are a band from the lowest to the highest. */
const followed = 16;

const channelOf = (channels: Channels, { channel }: Shown) =>
  channel === 'mono' ? mono(channels) : (channels[channel === 'left' ? 0 : 1] ?? mono(channels));

/** The wave from a time on: each sample, or where they are many the lowest and highest of each column. */
function outline(samples: Float32Array, from: number, rate: number): Point[] {
  const each = Math.ceil(samples.length / steps);
  if (each < followed)
    return Array.from(samples, (sample, place): Point => [from + place / rate, sample]);
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

/** An axis of time: in seconds of the sound, or where it is short in milliseconds from its beginning. */
function timeAxis(from: number, to: number): Axis {
  const [unit, start, each] = to - from < 0.5 ? ['ms', from, 1000] : ['s', 0, 1];
  const here = (at: number) => Number(((at - start) * each).toFixed(3));
  return {
    name: time(unit),
    from,
    to,
    ticks: scaleLinear([here(from), here(to)], [0, 1])
      .ticks(4)
      .map((at) => ({ at: Math.min(to, start + at / each), words: told(at, 2) })),
  };
}

/** The level at the top of a figure, in dB, and how far apart its marks are. */
const [top, apart] = [-10, 20];

const decibelMarks = (floor: number) =>
  Array.from({ length: Math.floor((top - floor) / apart) + 1 }, (_, step) => floor + step * apart);

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
    return { across: timeAxis(from, to), up: swing(most * 1.15, [0], signal), curves, height: 160 };
  }
  return {
    across: shows === 'spectrum' ? frequencies(from, to) : timeAxis(from, to),
    up: levels(floor, top, decibelMarks(floor)),
    curves,
    height: 160,
  };
}
