import { describe, expect, test } from 'vitest';
import { notchesOf, sumAtPhase, withCopies } from '../../src/knowledge/physics/arrivals.ts';
import {
  bell,
  gainAt,
  highPass,
  highShelf,
  notch,
  qOfOctaves,
} from '../../src/knowledge/physics/biquad.ts';
import { through } from '../../src/knowledge/physics/chain.ts';
import { corner, lowPassed, parallel } from '../../src/knowledge/physics/circuits.ts';
import { crossoverAt, crossoverSum } from '../../src/knowledge/physics/crossover.ts';
import { sizeOf, turned } from '../../src/knowledge/physics/complex.ts';
import { decibels, together } from '../../src/knowledge/physics/decibels.ts';
import { earDelay, pairDelay, pairLevel } from '../../src/knowledge/physics/directions.ts';
import { compressed, followed } from '../../src/knowledge/physics/dynamics.ts';
import { hoursAt, niosh, osha } from '../../src/knowledge/physics/exposure.ts';
import { equalGain, equalPower, levelWithin } from '../../src/knowledge/physics/fades.ts';
import { rung } from '../../src/knowledge/physics/loop.ts';
import { gateOf, integrated } from '../../src/knowledge/physics/loudness.ts';
import { dither, randomFrom } from '../../src/knowledge/physics/noise.ts';
import { hearsFrom, nullOf, patterns } from '../../src/knowledge/physics/polar.ts';
import { products, struck } from '../../src/knowledge/physics/radio.ts';
import { axialModes, criticalDistance, reverberation } from '../../src/knowledge/physics/room.ts';
import { aliasOf, quantized } from '../../src/knowledge/physics/sampling.ts';
import { harmonicOf } from '../../src/knowledge/physics/spectrum.ts';
import {
  behind,
  drift,
  dropFrame,
  leftOut,
  nonDrop,
} from '../../src/knowledge/physics/timecode.ts';
import { centsOff } from '../../src/knowledge/physics/tuning.ts';
import { clipped, dimmed, sampled, sine } from '../../src/knowledge/physics/waves.ts';

/** Where a rising or falling function has a value, between two ends. */
function where(of: (x: number) => number, value: number, from: number, to: number): number {
  const up = of(to) > of(from);
  let [low, high] = [from, to];
  for (let turn = 0; turn < 60; turn++) {
    const middle = (low + high) / 2;
    if (of(middle) > value === up) high = middle;
    else low = middle;
  }
  return low;
}

describe('A filter', () => {
  test.for([
    [1, 1.414],
    [1 / 3, 4.318],
  ] as const)('of %d octaves has the Q of the tables, %d', ([octaves, q]) => {
    expect(qOfOctaves(octaves)).toBeCloseTo(q, 3);
  });

  test.for([
    [1, -6],
    [1 / 3, -6],
    [1 / 3, 9],
  ] as const)(
    'bell of %d octaves and %d dB is as wide as it says at half its dB',
    ([octaves, gain]) => {
      const filter = [bell({ frequency: 400, gain, q: qOfOctaves(octaves) })];
      const at = (x: number) => gainAt(filter, x);
      expect(at(400)).toBeCloseTo(gain, 6);
      const width = Math.log2(where(at, gain / 2, 400, 2000) / where(at, gain / 2, 80, 400));
      expect(width).toBeCloseTo(octaves, 2);
      expect(at(20)).toBeCloseTo(0, 1);
      expect(at(20_000)).toBeCloseTo(0, 1);
    },
  );

  test('high-pass is 3 dB down at its frequency and 12.3 dB an octave below', () => {
    const at = (x: number) => gainAt([highPass({ frequency: 80 })], x);
    expect(at(80)).toBeCloseTo(-3.0103, 3);
    // One over the root of 1 + 2⁴, for a Butterworth filter of second order.
    expect(at(40)).toBeCloseTo(-10 * Math.log10(17), 2);
    expect(at(10_000)).toBeCloseTo(0, 3);
  });

  test('shelf has done half at its frequency, all above and nothing below', () => {
    const at = (x: number) => gainAt([highShelf({ frequency: 8000, gain: 4 })], x);
    expect(at(8000)).toBeCloseTo(2, 6);
    expect(at(50)).toBeCloseTo(0, 3);
    expect(at(23_900)).toBeCloseTo(4, 2);
  });

  test('notch takes its frequency whole and is 3 dB down as far apart as its Q says', () => {
    const at = (x: number) => gainAt([notch({ frequency: 120, q: 20 })], x);
    expect(at(120)).toBeLessThan(-200);
    const width = where(at, -3.0103, 120.001, 200) - where(at, -3.0103, 60, 119.999);
    expect(width).toBeCloseTo(120 / 20, 2);
  });

  test('of a resistor and a capacitor is 3 dB down where they say, and falls 6 dB an octave', () => {
    expect(corner(10_000, 1.6e-9)).toBeCloseTo(9947.2, 1);
    expect(lowPassed(9947.2, 9947.2)).toBeCloseTo(-3.0103, 4);
    expect(lowPassed(400_000, 1000) - lowPassed(200_000, 1000)).toBeCloseTo(-6.02, 2);
  });
});

describe('Sounds together', () => {
  test('cancel where a copy as loud comes half a wave late, and double between', () => {
    expect(notchesOf(0.001, 3)).toEqual([500, 1500, 2500]);
    const copy = [{ delay: 0.001, level: 0 }];
    for (const at of notchesOf(0.001, 3)) expect(withCopies(copy, at)).toBeLessThan(-200);
    expect(withCopies(copy, 1000)).toBeCloseTo(6.0206, 4);
  });

  test('move by 6 dB in all where the copy is three times as far', () => {
    const copy = [{ delay: 0.001, level: -9.5424 }];
    expect(withCopies(copy, 1000)).toBeCloseTo(2.4988, 3);
    expect(withCopies(copy, 500)).toBeCloseTo(-3.5218, 3);
  });

  test('give 6, 3 and 0 dB more at 0, 90 and 120 degrees, and nothing at 180', () => {
    expect([0, 90, 120].map((one) => Math.round(sumAtPhase(one) * 100) / 100)).toEqual([
      6.02, 3.01, 0,
    ]);
    expect(sumAtPhase(180)).toBeLessThan(-300);
  });

  test('that have nothing in common add their powers', () => {
    expect(together([80, 80])).toBeCloseTo(83.0103, 4);
    expect(together([80, 60])).toBeCloseTo(80.0432, 4);
  });

  test('of a crossover are level within 0.01 dB, each 6 dB down where they meet', () => {
    const all = Array.from({ length: 301 }, (_, index) => 20 * 1000 ** (index / 300));
    for (const x of all) expect(Math.abs(crossoverSum(x, 100))).toBeLessThan(0.01);
    const { low, high } = crossoverAt(100, 100);
    expect(decibels(sizeOf(low))).toBeCloseTo(-6.0206, 4);
    expect(decibels(sizeOf(high))).toBeCloseTo(-6.0206, 4);
    // 24 dB an octave, far from where they meet.
    const fall = [3200, 1600].map((x) => decibels(sizeOf(crossoverAt(x, 100).low)));
    expect((fall[0] ?? 0) - (fall[1] ?? 0)).toBeCloseTo(-24.08, 1);
  });

  test('of a crossover cancel where one comes half a wave late', () => {
    expect(crossoverSum(100, 100, 0.005)).toBeLessThan(-200);
  });

  test('that come back by a loop stand out by what is lacking to 0 dB', () => {
    const level = 10 ** (-1 / 20);
    expect(rung(1000, turned(level, 0), 0.003)).toBeCloseTo(-20 * Math.log10(1 - level), 6);
    // Half a round on, what comes back is against what goes out.
    expect(rung(1000 + 1 / 0.006, turned(level, 0), 0.003)).toBeCloseTo(
      -20 * Math.log10(1 + level),
      6,
    );
  });
});

describe('A compressor', () => {
  const hard = { threshold: -20, ratio: 4 };

  test('lets pass what is below its threshold and divides what is above', () => {
    expect([-50, -20, -8, 0].map((one) => compressed(one, hard))).toEqual([-50, -20, -17, -15]);
  });

  test('with a knee meets both lines at its ends and has begun at the threshold', () => {
    const soft = { ...hard, knee: 12 };
    expect(compressed(-26, soft)).toBe(-26);
    expect(compressed(-14, soft)).toBeCloseTo(compressed(-14, hard), 9);
    expect(compressed(-20, soft)).toBeCloseTo(-20 - (0.75 * 12) / 8, 9);
  });

  test('has done 63.2 percent of a change after its attack, and of one back after its release', () => {
    const asked = [...Array<number>(3000).fill(-12), ...Array<number>(3000).fill(0)];
    const gains = followed(asked, 0.001, { attack: 0.03, release: 0.15 });
    expect(gains[29]).toBeCloseTo(-12 * (1 - Math.exp(-1)), 6);
    expect(gains[3149]).toBeCloseTo(-12 * Math.exp(-1), 6);
  });
});

describe('A microphone', () => {
  test('has its nulls where its pattern says', () => {
    expect(nullOf(patterns.omni)).toBeUndefined();
    expect(nullOf(patterns.cardioid)).toBeCloseTo(180, 5);
    expect(nullOf(patterns.supercardioid)).toBeCloseTo(125.26, 2);
    expect(nullOf(patterns.figure8)).toBeCloseTo(90, 9);
  });

  test('as a cardioid is 6 dB down at its side', () => {
    expect(decibels(hearsFrom(patterns.cardioid, 90))).toBeCloseTo(-6.0206, 4);
  });

  test('in a pair tells 45 degrees by 6 dB or by the way around', () => {
    expect(pairLevel(45, 45)).toBeCloseTo(6.0206, 4);
    expect(pairLevel(0, 55)).toBe(0);
    expect(pairDelay(90, 0.343)).toBeCloseTo(0.001, 9);
  });

  test('and a head have 0.66 ms at most between its ears', () => {
    expect(earDelay(90) * 1000).toBeCloseTo((0.0875 / 343) * (Math.PI / 2 + 1) * 1000, 9);
    expect(earDelay(90) * 1000).toBeCloseTo(0.656, 3);
    expect(earDelay(0)).toBe(0);
  });
});

describe('A room', () => {
  test('of 5 m has modes each 34.3 Hz', () => {
    expect(axialModes(5, 150).map((one) => Math.round(one * 10) / 10)).toEqual([
      34.3, 68.6, 102.9, 137.2,
    ]);
  });

  test('rings as Sabine says, 0.161 times its volume by what it takes in', () => {
    expect(reverberation(50, [{ area: 85, takes: 0.05 }])).toBeCloseTo((0.161 * 50) / 4.25, 2);
    expect(
      reverberation(50, [
        { area: 75, takes: 0.05 },
        { area: 10, takes: 0.8 },
      ]),
    ).toBeCloseTo((0.161 * 50) / 11.75, 2);
  });

  test('is as loud as the direct sound at 0.057 times the root of Q V by T', () => {
    const hall = { volume: 3000, seconds: 1.5, directivity: 10 };
    expect(criticalDistance(hall) / (0.057 * Math.sqrt((10 * 3000) / 1.5))).toBeCloseTo(1, 1);
  });
});

/** Blocks of a loudness for so many seconds each, as EBU Tech 3341 has them. */
const blocksOf = (...parts: readonly (readonly [loudness: number, seconds: number])[]) =>
  parts.flatMap(([loudness, seconds]) => Array<number>(seconds).fill(loudness));

describe('Integrated loudness', () => {
  // The programs by which EBU Tech 3341 tries a meter: all read −23.0 LUFS, 0.1 either way.
  test.for([
    ['3', blocksOf([-36, 10], [-23, 60], [-36, 10])],
    ['4', blocksOf([-72, 10], [-36, 10], [-23, 60], [-36, 10], [-72, 10])],
    ['5', blocksOf([-26, 20], [-20, 20], [-26, 20])],
  ] as const)('of the test program %s is what it should be', ([, blocks]) => {
    expect(integrated(blocks)).toBeGreaterThan(-23.15);
    expect(integrated(blocks)).toBeLessThan(-22.85);
  });

  test('leaves out what is 10 LU below the mean of all', () => {
    expect(gateOf(blocksOf([-20, 5], [-90, 50]))).toBeCloseTo(-30, 9);
  });
});

describe('A crossfade', () => {
  test('of equal gain keeps alike sounds level and loses 3 dB of others', () => {
    expect(levelWithin(equalGain, 0.5, 1)).toBeCloseTo(0, 9);
    expect(levelWithin(equalGain, 0.5, 0)).toBeCloseTo(-3.0103, 4);
  });

  test('of equal power keeps others level and gains 3 dB of alike ones', () => {
    for (const point of [0.1, 0.5, 0.8])
      expect(levelWithin(equalPower, point, 0)).toBeCloseTo(0, 9);
    expect(levelWithin(equalPower, 0.5, 1)).toBeCloseTo(3.0103, 4);
  });
});

describe('Numbers for sound', () => {
  test('above half the rate come back mirrored', () => {
    expect([20_000, 30_000, 50_000].map((one) => aliasOf(one, 48_000))).toEqual([
      20_000, 18_000, 2000,
    ]);
  });

  test('round by half a step at most, so that a full sine has 98.1 dB over the error of 16 bits', () => {
    const wave = sampled(sine(997), 1, 48_000);
    const error = wave.map((sample) => sample - quantized(sample, 16));
    expect(Math.max(...error.map(Math.abs))).toBeLessThanOrEqual(2 ** -16);
    const power = error.reduce((sum, one) => sum + one ** 2, 0) / error.length;
    expect(10 * Math.log10(0.5 / power)).toBeCloseTo(6.02 * 16 + 1.76, 0);
  });

  test('of dither are two random halves: a sixth of a square step', () => {
    const random = randomFrom(3);
    const all = Array.from({ length: 20_000 }, () => dither(random));
    const power = all.reduce((sum, one) => sum + one ** 2, 0) / all.length;
    expect(power).toBeCloseTo(1 / 6, 2);
  });

  test('show the harmonics that a clipped and a dimmed wave have by calculation', () => {
    const cut = sampled((time) => clipped(2 * sine(1)(time)), 1, 4800);
    // Fourier's integral for a sine cut at half its height: π/6 + √3/4, by 4/π.
    expect(harmonicOf(cut, 1)).toBeCloseTo((4 / Math.PI) * (Math.PI / 6 + Math.sqrt(3) / 4), 4);
    expect(harmonicOf(cut, 2)).toBeCloseTo(0, 6);
    const lamp = sampled(dimmed(1, 0.5), 1, 48_000);
    expect(harmonicOf(lamp, 1)).toBeCloseTo(Math.hypot(1 / Math.PI, 1 / 2), 3);
    expect(harmonicOf(lamp, 3)).toBeCloseTo(1 / Math.PI, 3);
    expect(harmonicOf(lamp, 2)).toBeCloseTo(0, 3);
  });
});

describe('Timecode', () => {
  test('of plain counting is 108 frames and 3.6 seconds behind after an hour', () => {
    expect(behind(3600, false)).toBeCloseTo(3.596, 3);
    expect(behind(3600, false) * 30).toBeCloseTo(107.9, 1);
  });

  test('with numbers left out stays within two frames of the clock for an hour, and three in a day', () => {
    const off = Array.from({ length: 14_400 }, (_, index) => behind(index / 4, true) * 30);
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(2);
    expect(Math.max(...off)).toBeGreaterThan(1.5);
    expect(behind(86_400, true) * 30).toBeCloseTo(-2.59, 2);
  });

  test('leaves out two numbers a minute, except each tenth', () => {
    expect(dropFrame(1799)).toBe('00:00:59;29');
    expect(dropFrame(1800)).toBe('00:01:00;02');
    expect(dropFrame(17_981)).toBe('00:09:59;29');
    expect(dropFrame(17_982)).toBe('00:10:00;00');
    expect(dropFrame(107_892)).toBe('01:00:00;00');
    expect(nonDrop(107_892)).toBe('00:59:56:12');
    expect(leftOut(107_892)).toBe(108);
  });

  test('on a clock that is one part in a million off is two frames of 24 off in a day', () => {
    expect(drift(86_400, 1) * 24).toBeCloseTo(2.07, 2);
  });
});

describe('What else can be reckoned', () => {
  test('transmitters make of each other what the formulas say', () => {
    expect(products([520, 520.4])).toEqual([519.6, 520.8]);
    expect(products([520, 520.4, 520.8])).toEqual([519.2, 519.6, 520, 520.4, 520.8, 521.2, 521.6]);
    expect(struck([520, 520.4, 520.8], 0.001)).toEqual([520, 520.4, 520.8]);
    expect(struck([520, 520.4, 521.2], 0.3)).toEqual([]);
  });

  test('noise is allowed for the times of NIOSH and OSHA', () => {
    expect([85, 88, 94, 100].map((one) => hoursAt(one, niosh))).toEqual([8, 4, 1, 0.25]);
    expect([90, 95, 100, 105].map((one) => hoursAt(one, osha))).toEqual([8, 4, 2, 1]);
  });

  test('cabinets side by side share their ohms', () => {
    expect([1, 2, 4].map((count) => parallel(8, count))).toEqual([8, 4, 2]);
  });

  test('noise of a later stage counts less after more gain, and a stage cuts what is too much', () => {
    const stage = (gain: number, noise: number) => ({ name: '', gain, noise, most: 20 });
    const [, late] = through([stage(0, -90), stage(40, -200)], -40, -200);
    const [, early] = through([stage(40, -90), stage(0, -200)], -40, -200);
    expect(late?.noise).toBeCloseTo(-50, 1);
    expect(early?.noise).toBeCloseTo(-90, 1);
    expect(through([stage(70, -90)], -40, -128)).toMatchObject([{ peak: 20, clips: true }]);
  });

  test('partials stand beside the keys of a piano', () => {
    const cents = [1, 2, 3, 5, 7].map((one) => Math.round(centsOff(one) * 10) / 10);
    expect(cents).toEqual([0, 0, 2, -13.7, -31.2]);
  });
});
