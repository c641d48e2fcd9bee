import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../src/knowledge/physics/noise.ts';
import { loudness } from '../../src/sound/loudness.ts';
import { levelOf, mono, peakOf } from '../../src/sound/measure/levels.ts';
import { toneLevel, toneLevels } from '../../src/sound/measure/spectrum.ts';
import { rate } from '../../src/sound/rate.ts';
import { expectedRight, luckOf, luckTold } from '../../src/sound/rounds/chance.ts';
import * as early from '../../src/sound/rounds/early-or-late.ts';
import type { FaultName } from '../../src/sound/rounds/faults.ts';
import { faultsAsked } from '../../src/sound/rounds/name-the-fault.ts';
import { hiddenBands, hiddenGains } from '../../src/sound/rounds/hidden-eq.ts';
import { louderBy } from '../../src/sound/rounds/louder.ts';
import { ringingBands, ringingGains } from '../../src/sound/rounds/ringing-band.ts';
import { roundOf, type Difficulty } from '../../src/sound/rounds/round.ts';
import { rounds, type RoundName } from '../../src/sound/rounds/rounds.ts';
import { limits } from '../../src/sound/at-gain.ts';
import { safe } from '../../src/sound/safe.ts';
import { difficulties } from '../../src/words/hear/rounds.ts';

const levels = difficulties.map((_, place) => place as Difficulty);
const names = Object.keys(rounds) as RoundName[];
const kinds = await Promise.all(
  names.map(async (name) => ({ name, kind: (await rounds[name]()).kind })),
);
const rows: Record<string, string | number>[] = [];

test('One channel is as loud as two that are alike, since both sides play it', () => {
  const tone = Float32Array.from({ length: 3 * rate }, (_, place) => Math.sin(place / 8) / 10);
  expect(loudness([tone], rate)).toBeCloseTo(loudness([tone, tone], rate), 6);
});

/** A question as it is played, both versions as one channel. */
async function played(name: RoundName, difficulty: Difficulty, right: number, seed: number) {
  const { kind } = await rounds[name]();
  return safe(kind.make(rate, difficulty, right, seed), rate);
}

/** A question before it is made safe, which turns both versions down alike. */
async function made(name: RoundName, { difficulty, right, seed }: Asked) {
  const pair = (await rounds[name]()).kind.make(rate, difficulty, right, seed);
  return { without: mono(pair.without), changed: mono(pair.with) };
}
type Made = Awaited<ReturnType<typeof made>>;
interface Asked {
  difficulty: Difficulty;
  right: number;
  seed: number;
}

/** Every answer of a kind at a difficulty; the seeds take one source after the other. */
const each = <Answer>(lists: readonly (readonly Answer[])[]) =>
  levels.flatMap((difficulty) =>
    (lists[difficulty] ?? []).map((answer, right) => ({
      difficulty,
      right,
      seed: 100 + difficulty + (right >> 1) + right,
      answer,
    })),
  );

/** The level of a sine of some hertz in a part of a sound that is long enough to tell. */
const sineIn = (samples: Float32Array, hertz: number) =>
  toneLevel(samples.subarray(rate / 2, 2 * rate), rate, hertz);

/** How much more of some frequencies in hertz there is with than without, in dB. */
function gainsOf({ without, changed }: Made, all: readonly number[]) {
  const [one, other] = [without, changed].map((samples) =>
    toneLevels(samples.subarray(rate / 2, 2 * rate), rate, all),
  ) as [number[], number[]];
  return all.map((_, place) => (other[place] ?? 0) - (one[place] ?? 0));
}
const gainOf = (sound: Made, hertz: number) => gainsOf(sound, [hertz])[0] ?? 0;

describe('A round', () => {
  test.each(kinds)(
    'of $name is the same for the same seed, and another for another',
    ({ kind }) => {
      for (const difficulty of levels) {
        const questions = roundOf(kind, difficulty, 5);
        expect(questions).toEqual(roundOf(kind, difficulty, 5));
        expect(questions).not.toEqual(roundOf(kind, difficulty, 6));
        expect(questions.length).toBe(10);
      }
    },
  );

  test.each(kinds)('of $name asks for each answer as often as for any other', ({ kind }) => {
    for (const difficulty of levels) {
      const many = kind.answers[difficulty]?.length ?? 0;
      const counts = new Array<number>(many).fill(0);
      for (let seed = 0; seed < 2000; seed++)
        for (const { right } of roundOf(kind, difficulty, 1_790_000_000_000 + 977 * seed))
          counts[right] = (counts[right] ?? 0) + 1;
      const usual = 20_000 / many;
      const apart = counts.reduce((sum, count) => sum + (count - usual) ** 2 / usual, 0);
      // Chi-squared: what happens by chance once in a thousand.
      expect(apart).toBeLessThan(
        [0, 0, 0, 16.3, 18.5, 20.5, 22.5, 24.3, 26.1, 27.9, 29.6, 31.3][many - 1] ?? 0,
      );
    }
  });

  test.each(kinds)('of $name has different answers and a hint for each', ({ kind }) => {
    expect(kind.answers.length).toBe(difficulties.length);
    for (const [difficulty, answers] of kind.answers.entries()) {
      expect(new Set(answers).size).toBe(answers.length);
      expect(answers.length).toBeGreaterThanOrEqual(4);
      answers.forEach((_, right) =>
        expect(kind.hint(difficulty as Difficulty, right)).not.toMatch(/undefined|NaN/),
      );
    }
  });

  test.each(kinds)(
    'of $name is safe to hear, goes round without an edge, and the same each time',
    async ({ name }) => {
      const pair = await played(name, 1, 1, 7);
      for (const channels of [pair.without, pair.with]) {
        expect(loudness(channels, rate)).toBeLessThanOrEqual(limits.loudness);
        expect(peakOf(mono(channels))).toBeLessThanOrEqual(limits.peak);
        expect(Math.abs(channels[0]?.at(-1) ?? 1) + Math.abs(channels[0]?.[0] ?? 1)).toBeLessThan(
          0.002,
        );
      }
      expect(pair.with[0]?.length).toBe(pair.without[0]?.length);
      const again = await played(name, 1, 1, 7);
      const bytes = (samples = new Float32Array()) => Buffer.from(samples.buffer);
      expect(bytes(again.with[0]).equals(bytes(pair.with[0]))).toBe(true);
    },
  );
});

describe('Chance', () => {
  test('is that of ten tries that do not know of each other', () => {
    expect(expectedRight(4)).toBe(2.5);
    // 45 · 0.25⁸ · 0.75² + 10 · 0.25⁹ · 0.75 + 0.25¹⁰
    expect(luckOf(8, 4)).toBeCloseTo((45 * 9 + 10 * 3 + 1) / 4 ** 10, 15);
    expect(luckOf(0, 7)).toBeCloseTo(1, 12);
    expect(luckOf(10, 2)).toBeCloseTo(2 ** -10, 15);
  });

  test('is what a thousand guessers come to', () => {
    let enough = 0;
    for (let seed = 0; seed < 20_000; seed++) {
      const guesses = roundOf({ answers: [[...'abcd']] }, 0, seed);
      if (guesses.filter(({ right }) => right === 2).length >= 4) enough++;
    }
    expect(enough / 20_000).toBeCloseTo(luckOf(4, 4), 2);
  });

  test('is told in rounds', () => {
    expect(luckTold(luckOf(8, 4))).toBe('1 of 2,400 rounds');
    expect(luckTold(luckOf(3, 4))).toBe('47 of 100 rounds');
    expect(luckTold(luckOf(0, 4))).toBe('every round');
  });
});

describe('The ringing band', () => {
  test.for(each(ringingBands))('stands out at $answer Hz, and no other', async (asked) => {
    const sound = await made('ringing-band', asked);
    const bands = ringingBands[asked.difficulty];
    const beside = [asked.right - 1, asked.right, asked.right + 1].map((place) => bands[place]);
    const found = gainsOf(
      sound,
      beside.map((band) => band ?? asked.answer),
    );
    const gains = found.map((gain, place) => (beside[place] ? gain : 0));
    rows.push({ ...asked, kind: 'ringing', found: gains.map((gain) => gain.toFixed(1)).join(' ') });
    gains.forEach((gain, place) =>
      place === 1
        ? expect(Math.abs(gain - ringingGains[asked.difficulty])).toBeLessThan(1.5)
        : expect(Math.abs(gain)).toBeLessThan(1),
    );
  });
});

describe('The hidden EQ', () => {
  const answers = hiddenBands.map((bands) => bands.flatMap((hertz) => [hertz, -hertz]));
  test.for(each(answers))('changes $answer Hz by what is said', async (asked) => {
    const gain = gainOf(await made('hidden-eq', asked), Math.abs(asked.answer));
    rows.push({ ...asked, kind: 'eq', found: gain.toFixed(2) });
    const said = Math.sign(asked.answer) * hiddenGains[asked.difficulty];
    expect(Math.abs(gain - said)).toBeLessThan(0.3);
  });
});

describe('The louder one', () => {
  test.for(each(louderBy))('is B by $answer LU', async ({ difficulty, right, seed, answer }) => {
    const { without, changed } = await made('louder', { difficulty, right, seed });
    const more = loudness([changed], rate) - loudness([without], rate);
    expect(more).toBeCloseTo(answer, 1);
  });
});

/** When sounds begin in seconds: what is strong after a rest. */
function onsets(samples: Float32Array): number[] {
  const strong = 0.15 * samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const found: number[] = [];
  let rest = rate;
  samples.forEach((x, place) => {
    if (Math.abs(x) > strong) {
      if (rest > rate * 0.3) found.push(place / rate);
      rest = 0;
    } else rest += 1;
  });
  return found;
}

describe('The clap', () => {
  test.for(each(early.framesLate))('comes $answer frames late', async (asked) => {
    const { changed, without } = await made('early-or-late', asked);
    // The marks are weaker than this, the claps stronger.
    const claps = (samples: Float32Array) =>
      onsets(samples.map((x) => (Math.abs(x) > 0.41 ? x : 0)));
    const [straight, off] = [claps(without), claps(changed)];
    early.marks.forEach((mark, place) => {
      expect(straight[place]).toBeCloseTo(mark, 2);
      expect((off[place] ?? 0) - mark).toBeCloseTo(asked.answer / early.framesPerSecond, 2);
    });
  });
});

const level = (samples: Float32Array) => Math.max(-120, levelOf(samples));

/** Pieces of 15 ms that are shut while the sound without the fault is there. */
const shutIn = ({ without, changed }: Made) => {
  const piece = rate * 0.015;
  return Array.from({ length: Math.floor(without.length / piece) }, (_, place) => {
    const part = [place * piece, (place + 1) * piece] as const;
    return (
      level(without.subarray(...part)) > -60 &&
      level(changed.subarray(...part)) < level(without.subarray(...part)) - 20
    );
  });
};

/** What is with the fault that is no part of the sound without it. */
function addedTo({ without, changed }: Made): Float32Array<ArrayBuffer> {
  let [alike, power] = [0, 0];
  without.forEach((x, place) => {
    alike += x * (changed[place] ?? 0);
    power += x * x;
  });
  return changed.map((x, place) => x - (alike / power) * (without[place] ?? 0));
}

/** What each fault does that the others do not: a number, and the least that it is with the fault. */
const signs: Record<FaultName, { least: number; of: (sound: Made, seed: number) => number }> = {
  // How much of what was added is a tone of 120 Hz: 3 dB if it is all.
  hum: {
    least: 0,
    of: (sound) => toneLevel(addedTo(sound), rate, 120) - levelOf(addedTo(sound)),
  },
  // How far what was added stands on the harmonics of 120 Hz, high up too.
  buzz: {
    least: 30,
    of: (sound) => sineIn(addedTo(sound), 5040) - sineIn(addedTo(sound), 5100),
  },
  // How many of a hundred samples lie at the limit.
  clipping: {
    least: 2,
    of: ({ changed }) => {
      const most = changed.reduce((peak, x) => Math.max(peak, Math.abs(x)), 0);
      return (100 * changed.filter((x) => Math.abs(x) > 0.999 * most).length) / changed.length;
    },
  },
  // How many ms nothing at all comes where there was sound.
  dropouts: {
    least: 100,
    of: ({ without, changed }) =>
      (1000 *
        changed.filter((x, place) => x === 0 && Math.abs(without[place] ?? 0) > 1e-4).length) /
      rate,
  },
  // How far its teeth stand above its notches.
  comb: {
    least: 12,
    of: (sound, seed) => {
      const first = 1 / (0.0015 + 0.002 * randomFrom(seed)());
      const [tooth = 0, notch = 0] = gainsOf(sound, [2 * first, 1.5 * first]);
      return tooth - notch;
    },
  },
  // How often it opens and shuts.
  chatter: {
    least: 12,
    of: (sound) =>
      shutIn(sound).filter((shut, place, all) => place > 0 && shut !== all[place - 1]).length,
  },
};

describe('The fault', () => {
  test.for(each(faultsAsked))(
    '$answer does what it is known by, and what no other does',
    async (asked) => {
      const sound = await made('name-the-fault', asked);
      const found = Object.entries(signs).map(([name, { of, least }]) => ({
        name,
        sign: of(sound, asked.seed),
        least,
      }));
      rows.push({
        ...asked,
        kind: 'fault',
        found: found.map(({ name, sign }) => `${name} ${sign.toFixed(1)}`).join(' '),
      });
      const seen = found.filter(({ sign, least }) => sign >= least).map(({ name }) => name);
      expect(seen).toEqual([asked.answer]);
      // What was added or torn out is strong enough to be heard.
      expect(levelOf(addedTo(sound)) - levelOf(sound.changed)).toBeGreaterThan(-20);
      expect(levelOf(sound.changed)).toBeCloseTo(levelOf(sound.without), 1);
    },
  );
});

test('What was measured', () => console.table(rows));
