import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PlotPicture } from '../../src/components/plot/PlotPicture.tsx';
import { RoundPicture } from '../../src/components/plot/RoundPicture.tsx';
import { knownAbbreviations, unexplained } from '../../src/checks/style/abbreviations.ts';
import { faultsIn } from '../../src/checks/style/rules.ts';
import { guideFile } from '../../src/checks/style/lint.ts';
import type { Curve, Plot, Point } from '../../src/knowledge/pictures/picture.ts';
import { pictureOf } from '../../src/knowledge/pictures/pictures.ts';
import { pictures, type PictureId } from '../../src/schema/pictures.ts';
import { keysOf } from '../../src/schema/vocabulary.ts';
import { drawn } from '../../src/site/drawn.ts';
import { layOutPlot } from '../../src/site/plot/plot-layout.ts';
import { layOutRound } from '../../src/site/plot/round-layout.ts';
import { styleOf } from '../../src/tools/style.ts';
import { parseHTML } from '../parse-html.ts';
import { realKnowledge, root } from './real.ts';

const ids = keysOf(pictures);
const plotsOf = (id: PictureId): readonly Plot[] => pictureOf[id].plots ?? [];
const allPlots = ids.flatMap((id) => plotsOf(id).map((plot) => ({ id, plot })));

/** The curve of a look in one of the plots of a picture. */
function curveOf(id: PictureId, look: Curve['look'], plot = 0, nth = 0): readonly Point[] {
  const found = plotsOf(id)[plot]?.curves?.filter((one) => one.look === look)[nth];
  if (!found) throw new Error(`${id} has no such curve`);
  return found.pieces.flat();
}
const least = (points: readonly Point[]) => points.reduce((a, b) => (b[1] < a[1] ? b : a));
const most = (points: readonly Point[]) => points.reduce((a, b) => (b[1] > a[1] ? b : a));
const at = (points: readonly Point[], x: number) =>
  points.reduce((a, b) => (Math.abs(b[0] - x) < Math.abs(a[0] - x) ? b : a))[1];

describe('What is drawn, and said beside it', () => {
  // Each number is worked out here anew, by hand or by another way than the code's.
  test.for<[PictureId, ...string[]]>([
    ['bell-width', '6 dB at 400 Hz', '283 to 566 Hz (Q 1.4)', '356 to 449 Hz (Q 4.3)'],
    ['pass-and-shelf', '3 dB at 80 Hz itself and 12 dB', 'half, 2 dB'],
    ['compressor-curve', '−20 dB and a ratio of 4 to 1', 'leaves at −15 dB', 'taken 1.1 dB'],
    ['attack-and-release', 'from −26 to −4 dB', 'falls by 12 dB, and −16 dB are left'],
    ['polar-patterns', 'deaf at 125° on either side'],
    [
      'two-microphones',
      '1 ms later',
      '34 cm (13.5 in)',
      'cancel at 500, 1,500, 2,500 and 3,500 Hz',
    ],
    ['two-microphones', '+6 dB between', 'hears 9.5 dB less', 'between −3.5 and +2.5 dB'],
    ['gain-chain', 'end at the same level, +10 dBu', '55 dB are left', '87 dB are left'],
    ['crossover-sum', 'at 100 Hz, where each plays 6 dB down', '5 ms late', '1.7 m (5.6 ft)'],
    ['sum-by-phase', 'add +6 dB', '90°, it is +3 dB', '120° are 3.3 ms'],
    ['polarity', '10 cm farther away', '0.3 ms late', '+6 dB', '14.5 dB', '50 Hz 20.5 dB'],
    ['room-modes', '16.4 by 13.1 by 8.2 ft', 'At 69 Hz the second', 'In the middle, 34 Hz'],
    ['room-decay', 'room of 50 cubic', 'it is 1.9 seconds', '(108 square feet)', 'it is 0.7'],
    ['direct-and-room', '94 dB at 1 m', 'loses 6 dB', 'after 8 m (26 ft)'],
    ['loudness-gate', 'at −32.7 LUFS', 'loudness of −21.4 LUFS', 'turned down by 1.6 dB'],
    ['crossfades', 'a hole of 3 dB', 'a bump of 3 dB'],
    ['clock-drift', '4.3 frames apart after 5 hours and 10.4 after 12', 'whole day is 1 frame'],
    ['drop-frame', '29.97 frames', '36 frames in 20 minutes, 108 frames or 3.6 seconds'],
    ['drop-frame', 'says 00:10:00;00', 'plain count says 00:09:59:12'],
    ['intermodulation', '520, 520.4, 520.8 MHz', 'fall on all three', 'nearer than 0.4 MHz'],
    ['noise-limits', '1 hour at 94 dBA and 15 minutes at 100', '2 hours, 8 times as long'],
    ['ring', 'takes 3 ms', 'only 1 dB weaker', '19 dB above', 'down to 5 dB'],
    ['dimmer-buzz', 'hum at 60 Hz alone', '180, 300, 420 Hz', 'the first 10 dB below'],
    ['hum-notches', '98 Hz loses 0.1 dB', 'at 116.5 Hz, close to 120, loses 2.4 dB'],
    ['parallel-load', '8 ohms with 1, 4 ohms with 2, 2.7 ohms with 3, 2 ohms with 4'],
    ['buffer-delay', '128 samples make 5.3 ms', '1.8 m (6 ft)', '512 samples it is 21 ms'],
    ['stereo-pairs', '45° one hears 6 dB more', '0.8 ms there', '8 dB and 0.4 ms'],
    ['between-ears', '8.75 cm radius', '0.66 ms from straight', 'only 0.51 ms'],
    ['falloff', '30 dB by 32 m', 'at 20.5 m, it has lost only 6 dB', 'would have taken 26'],
    ['self-noise', 'at 32 m (104 ft)', 'only at 141 m (463 ft)'],
    ['clipped-wave', '200 Hz is 6 dB too loud', 'the first of them 13 dB below'],
    ['echo-and-reverb', 'every 400 ms', '6 dB softer', 'pre-delay of 50 ms', '1.5 seconds'],
    ['cable-loss', '16 m (52 ft)', '1.6 nanofarads', '3 dB down at 9.9 kHz, and 7 dB at 20'],
    ['smoothed-knob', '128 samples, each 2.7 ms', '63 percent of a change in 4 ms'],
    ['partials', 'an E, is 2 cents sharp', 'C-sharp, 14 flat', 'seventh 31 flat'],
    ['true-peak', '12 kHz in a file of 48 kHz', 'rises 3 dB higher'],
    ['alias', 'tone of 30 kHz', '48,000 times', 'tone of 18 kHz', 'half the rate, 24 kHz'],
    ['dither', 'tone of 1,000 Hz', '16 bits', '114 dB below full scale in each 200 Hz'],
  ])('in %s are the numbers that the physics gives', ([id, ...said]) => {
    for (const words of said) expect(pictureOf[id].caption).toContain(words);
  });

  test('are the same where a picture has what its words say of one point', () => {
    expect(at(curveOf('bell-width', 'after'), 400)).toBeCloseTo(-6, 1);
    expect(at(curveOf('compressor-curve', 'after'), 0)).toBe(-15);
    expect(most(curveOf('attack-and-release', 'after'))[1]).toBeGreaterThan(-5);
    expect(at(curveOf('attack-and-release', 'after'), 0.59)).toBeCloseTo(-16, 1);
    for (const notch of [500, 1500, 2500, 3500])
      expect(at(curveOf('two-microphones', 'before'), notch)).toBeLessThan(-50);
    expect(least(curveOf('two-microphones', 'after'))[1]).toBeCloseTo(-3.52, 2);
    expect(most(curveOf('two-microphones', 'after'))[1]).toBeCloseTo(2.5, 2);
    expect(least(curveOf('crossover-sum', 'before'))[0]).toBeCloseTo(100, 0);
    const level = curveOf('crossover-sum', 'after').map(([, y]) => Math.abs(y));
    expect(Math.max(...level)).toBeLessThan(0.01);
    expect(most(curveOf('ring', 'before'))).toEqual([1000, expect.closeTo(19.3, 1)]);
    expect(most(curveOf('ring', 'after'))[1]).toBeLessThan(6);
    expect(at(curveOf('room-modes', 'after', 1), 2.5)).toBeLessThan(-50);
    expect(at(curveOf('room-modes', 'before', 1), 2.5)).toBeCloseTo(0, 9);
    expect(at(curveOf('noise-limits', 'after'), 94)).toBeCloseTo(1, 9);
    expect(at(curveOf('drop-frame', 'before'), 20)).toBeCloseTo(35.96, 1);
    expect(Math.max(...curveOf('drop-frame', 'after').map(([, y]) => Math.abs(y)))).toBeLessThan(2);
    expect(at(curveOf('clock-drift', 'before'), 12)).toBeCloseTo(10.37, 2);
    expect(most(curveOf('true-peak', 'after'))[1]).toBeCloseTo(Math.SQRT2, 3);
    expect(at(curveOf('crossfades', 'before'), 0.5)).toBeCloseTo(-3.01, 2);
    expect(at(curveOf('crossfades', 'after', 1), 0.5)).toBeCloseTo(3.01, 2);
  });

  test('join two recordings by a jump in the first plot of a cut and by none in the second', () => {
    const jumps = plotsOf('cut-at-zero').map(({ dots = [] }) => {
      const [one = [0, 0], other = [0, 0]] = dots.flatMap((some) => some.at);
      return Math.abs(one[1] - other[1]);
    });
    expect(jumps).toEqual([expect.closeTo(2, 6), expect.closeTo(0, 6)]);
  });

  test('keep a tone and its alias at the same samples, and a true peak outside of them', () => {
    const both = ['before', 'after'] as const;
    for (const [x, y] of plotsOf('alias')[0]?.dots?.[0]?.at ?? [])
      for (const kHz of [30, 18]) expect(Math.cos(2 * Math.PI * kHz * x)).toBeCloseTo(y, 6);
    expect(both.map((look) => curveOf('alias', look).length > 100)).toEqual([true, true]);
    const samples = plotsOf('true-peak')[0]?.dots?.[0]?.at ?? [];
    expect(samples.length).toBe(13);
    for (const [, y] of samples) expect(Math.abs(y)).toBeLessThanOrEqual(1 + 1e-9);
  });

  test('have false pitches without dither, and none above the noise of a quarter step squared with it', () => {
    const [plain, dithered] = (['before', 'after'] as const).map((look) =>
      curveOf('dither', look).filter(([x]) => x > 1500),
    );
    // A quarter of a square step over 24 kHz, in bands of 10 lines, beside a sine at full scale.
    const noise = 10 * Math.log10((2 * (2 ** -15) ** 2 * 0.25 * 10) / 1200);
    expect(most(plain ?? [])[1] - noise).toBeGreaterThan(5);
    expect(Math.abs(most(dithered ?? [])[1] - noise)).toBeLessThan(4);
    const mean = (dithered ?? []).reduce((sum, [, y]) => sum + y, 0) / (dithered?.length ?? 1);
    expect(Math.abs(mean - noise)).toBeLessThan(1);
  });

  test('count as many late packets as stand above the line, and none above the second', () => {
    const [inTime = [], late = []] = (plotsOf('late-packets')[0]?.dots ?? []).map((one) => one.at);
    expect(inTime.length + late.length).toBe(40);
    expect(pictureOf['late-packets'].caption).toContain(`${late.length} here, the rings`);
    expect(inTime.every(([, took]) => took <= 1)).toBe(true);
    expect(late.every(([, took]) => took > 1 && took <= 2)).toBe(true);
  });

  test('cancel the noise of a balanced line to nothing and double its sound', () => {
    const [hot = [], cold = []] = [0, 1].map((nth) => curveOf('balanced-line', 'before', 0, nth));
    const out = curveOf('balanced-line', 'after');
    const apart = (hot[0]?.[1] ?? 0) - (cold[0]?.[1] ?? 0);
    for (const [index, [, y]] of out.entries())
      expect((hot[index]?.[1] ?? 0) - (cold[index]?.[1] ?? 0) - apart).toBeCloseTo(y, 9);
    expect(most(out)[1]).toBeCloseTo(2, 2);
  });
});

describe('A picture', () => {
  const used = realKnowledge().byKind.skills.flatMap((skill) => skill.data.pictures);

  test('stands on one skill', () => {
    expect([...used].sort()).toEqual([...ids].sort());
  });

  test('is written as the style guide asks', () => {
    const text = readFileSync(`${root}/${guideFile}`, 'utf8');
    const { style } = styleOf({ path: guideFile, text });
    if (!style) throw new Error('the style guide cannot be read');
    const known = knownAbbreviations(Object.values(realKnowledge().byKind).flat(), style);
    const found = ids.flatMap((id) => {
      const text = `${pictures[id]}. ${pictureOf[id].caption}`;
      const passage = { text, heading: false, at: 0 };
      return [...faultsIn(passage, style), ...unexplained(passage, known)];
    });
    expect(found).toEqual([]);
  });

  test('is told in words of a length that is read, and drawn in at most 1,500 bytes', () => {
    for (const id of ids) {
      const { caption, plots = [], rounds = [] } = pictureOf[id];
      expect(caption.length, id).toBeGreaterThan(200);
      expect(caption.length, id).toBeLessThan(600);
      const html = [
        ...plots.map((plot) => drawn(PlotPicture, { plot: layOutPlot(plot), title: 'It' })),
        ...rounds.map((round) => drawn(RoundPicture, { round: layOutRound(round) })),
      ].join('');
      expect(gzipSync(html).length, id).toBeLessThan(1500);
    }
  });

  test('names how each of its lines looks wherever there are two', () => {
    const unnamed = allPlots.filter(({ plot: { curves = [], labels = [] } }) => {
      const looks = new Set(curves.map(({ look }) => look));
      return looks.has('before') && looks.has('after') && labels.length === 0;
    });
    // Waves are named by the words: as it was, dashed, and what is left.
    expect(unnamed.map(({ id }) => id)).toEqual([
      'dimmer-buzz',
      'balanced-line',
      'clipped-wave',
      'alias',
    ]);
  });

  test('has the names above it on one line', () => {
    const plot = plotsOf('gain-chain')[0] as Plot;
    const { document } = parseHTML(drawn(PlotPicture, { plot: layOutPlot(plot), title: 'Gain' }));
    const names = [...document.querySelectorAll('.axis-name, .plot-name')].slice(0, 2);
    expect(names.map(({ textContent }) => textContent)).toEqual(['dBu', 'Little first']);
    expect(new Set(names.map((name) => name.getAttribute('y'))).size).toBe(1);
  });

  test('has no line of its grid through the words of a chain of gain', () => {
    for (const plot of plotsOf('gain-chain')) {
      const { labels, up } = layOutPlot(plot);
      expect(labels).toHaveLength(3);
      // Words are 11 px high over their line; those of a tick stand 5 px under it.
      for (const { words, y } of labels)
        for (const tick of up)
          expect(tick.y - 5 > y + 2 || tick.y - 5 < y - 12, `${words}, ${tick.words}`).toBe(true);
    }
  });

  test('has its single values inside its plot, and every tick', () => {
    for (const { id, plot } of allPlots) {
      const inside = ({ from, to }: Plot['up'], value: number) => value >= from && value <= to;
      for (const [x, y] of (plot.dots ?? []).flatMap((one) => one.at))
        expect(inside(plot.across, x) && inside(plot.up, y), id).toBe(true);
      for (const axis of [plot.across, plot.up])
        for (const tick of axis.ticks) expect(inside(axis, tick.at), id).toBe(true);
    }
  });
});
