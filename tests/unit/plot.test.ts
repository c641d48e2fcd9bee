import { describe, expect, test } from 'vitest';
import type { Point } from '../../src/knowledge/pictures/picture.ts';
import { pictureOf } from '../../src/knowledge/pictures/pictures.ts';
import { pictures } from '../../src/schema/pictures.ts';
import { keysOf } from '../../src/schema/vocabulary.ts';
import { layOutPlot, span, type Words } from '../../src/site/plot/plot-layout.ts';
import { layOutRound, reach, side } from '../../src/site/plot/round-layout.ts';
import { scaleOf } from '../../src/site/plot/scale.ts';
import { fewest, traceOf } from '../../src/site/plot/trace.ts';

const allPlots = keysOf(pictures).flatMap((id) =>
  (pictureOf[id].plots ?? []).map((plot) => ({ id, plot })),
);

/** Where words stand on a plot of so many pixels, with letters of the display face at 16 px. */
const boxOf = ({ words, x, y, side }: Words, width: number) => {
  const [room, anchor] = [words.length * 6.6, (x / 100) * width];
  const left = side === 'start' ? anchor : side === 'end' ? anchor - room : anchor - room / 2;
  return { words, left, right: left + room, top: y - 12, bottom: y + 3 };
};

describe('The words in a plot', () => {
  test.for([236, 620])('do not meet, nor leave the plot, where it is %d pixels wide', (wide) => {
    const faults = allPlots.flatMap(({ id, plot }) => {
      const many = (pictureOf[id].plots ?? []).length > 1 && wide > 300;
      const width = many ? 270 : wide;
      const { labels, across, height } = layOutPlot(plot);
      const shown = across.filter((tick) => !tick.wide || wide > 300);
      const rows = [labels, shown].map((row) => row.map((one) => boxOf(one, width)));
      const meets = rows.flatMap((row) =>
        row.flatMap((one, index) =>
          row
            .slice(index + 1)
            .filter(
              (other) =>
                one.left < other.right &&
                other.left < one.right &&
                one.top < other.bottom &&
                other.top < one.bottom,
            )
            .map((other) => `${id}: ${one.words} meets ${other.words}`),
        ),
      );
      const outside = (rows[0] ?? [])
        .filter(
          ({ left, right, top, bottom }) =>
            left < -2 || right > width + 8 || top < -22 || bottom > height,
        )
        .map(({ words }) => `${id}: ${words} leaves the plot`);
      return [...meets, ...outside];
    });
    expect(faults).toEqual([]);
  });
});

describe('The coordinates of a plot', () => {
  const points: Point[] = Array.from({ length: 200 }, (_, x) => [x, 50 * Math.sin(x / 20)]);

  test('are as few as keep the line within a distance of all its points', () => {
    const few = fewest(points, 0.2);
    expect(few.length).toBeLessThan(60);
    for (const [x, y] of points) {
      const next = few.findIndex(([to]) => to >= x);
      const [[x0, y0], [x1, y1]] = [few[Math.max(0, next - 1)] ?? [0, 0], few[next] ?? [0, 0]];
      const on = x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
      expect(Math.abs(on - y)).toBeLessThan(0.7);
    }
  });

  test('come back from the path to a tenth, however many steps it has', () => {
    const path = traceOf(points);
    const [start = '', steps = ''] = path.slice(1).split('l');
    const numbers = (text: string) => (text.match(/-?(\d+(\.\d)?|\.\d)/g) ?? []).map(Number);
    let [x = 0, y = 0] = numbers(start);
    const all = numbers(steps);
    for (let index = 0; index < all.length; index += 2) {
      x += all[index] ?? 0;
      y += all[index + 1] ?? 0;
      const [toX, toY] = points[index / 2 + 1] ?? [0, 0];
      expect(Math.abs(x - toX)).toBeLessThan(0.051);
      expect(Math.abs(y - toY)).toBeLessThan(0.051);
    }
  });

  test('put values where their axis says, in octaves too', () => {
    const axis = { name: '', from: 20, to: 20_000, ticks: [] };
    expect(scaleOf({ ...axis, doubling: true }, 0, span)(200)).toBeCloseTo(span / 3, 9);
    expect(scaleOf(axis, 0, span)(10_010)).toBeCloseTo(span / 2, 9);
  });

  test('of a pattern are as far from the middle as it hears, and mark its nulls', () => {
    const [, cardioid] = pictureOf['polar-patterns'].rounds ?? [];
    if (!cardioid) throw new Error('there is no cardioid');
    const { path, nulls } = layOutRound(cardioid);
    expect(path.startsWith(`M${side / 2} ${side / 2 - reach}l`)).toBe(true);
    expect(nulls).toEqual([[expect.closeTo(side / 2, 6), expect.closeTo(side / 2 + reach, 6)]]);
  });
});
