import { expect, test } from 'vitest';
import { plotOf } from '../../src/site/hear/sound-plots.ts';
import { rate } from '../../src/sound/rate.ts';
import { realKnowledge } from './real.ts';

const tone = new Float32Array(3 * rate).map(
  (_, place) => 0.2 * Math.sin((2 * Math.PI * 440 * place) / rate),
);
const pair = { without: [tone], with: [tone] };
const short = { without: [tone.subarray(0, 1024)], with: [tone.subarray(0, 1024)] };

test.for(realKnowledge().byKind.sounds)(
  'What tells the sides of the figures of $id stands beside them',
  ({ data }) => {
    for (const figure of data.figures) {
      const { across, up } = plotOf(figure.shows === 'spectrum' ? short : pair, figure, rate);
      for (const { from, to, ticks } of [across, up]) {
        expect(ticks.length).toBeGreaterThan(0);
        for (const { at } of ticks) {
          expect(at).toBeGreaterThanOrEqual(from);
          expect(at).toBeLessThanOrEqual(to);
        }
      }
    }
  },
);

test('Times are told in round numbers, in milliseconds where they are short', () => {
  const words = (from: number, to: number) =>
    plotOf(pair, { shows: 'wave', from, to, channel: 'mono' }, rate).across.ticks.map(
      ({ words }) => words,
    );
  expect(words(0.02, 2)).toEqual(['0.5', '1', '1.5', '2']);
  expect(words(1.1, 1.125)).toEqual(['0', '5', '10', '15', '20', '25']);
});
