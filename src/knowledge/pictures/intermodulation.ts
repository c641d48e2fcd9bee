import { products, struck } from '../physics/radio.ts';
import { stems } from './parts.ts';
import type { Picture, Plot, Point } from './picture.ts';
import { captionOf, ticks, told } from './words.ts';
import { intermodulation as words } from '../../words/pictures/filters.ts';

const even = [520, 520.4, 520.8];
const uneven = [520, 520.4, 521.2];
const mega = (values: readonly number[]) => values.map((one) => told(one, 1)).join(', ');

function airPlot(name: string, carriers: readonly number[]): Plot {
  const [from, to] = [518.6, 522.6];
  const made = products(carriers).filter((one) => one > from && one < to);
  return {
    name,
    height: 140,
    across: { name: 'MHz', from, to, ticks: ticks([519, 520, 521, 522]) },
    up: { name: '', from: 0, to: 1.25, ticks: [] },
    curves: [
      stems(
        'after',
        0,
        carriers.map((one) => [one, 1]),
      ),
      stems(
        'before',
        0,
        made.map((one) => [one, 0.55]),
      ),
    ],
    dots: [{ look: 'before', at: made.map((one): Point => [one, 0.55]) }],
    labels: [
      { words: words.transmitters, at: [carriers[0] ?? from, 1], below: -14, look: 'after' },
      { words: words.products, at: [521.5, 0.55], below: -16, look: 'before' },
    ],
  };
}

export const intermodulation: Picture = {
  caption: captionOf(words.caption, {
    even: mega(even),
    hit: struck(even, 0.001).length === 3 ? words.allThree : struck(even, 0.001).length,
    moved: told(uneven[2] ?? 0, 1),
    nearest: told(nearest(uneven), 1),
  }),
  plots: [airPlot(words.even, even), airPlot(words.uneven, uneven)],
};

/** How near a product of some carriers comes to one of them. */
function nearest(carriers: readonly number[]): number {
  return Math.min(
    ...products(carriers).flatMap((product) =>
      carriers.map((carrier) => Math.abs(product - carrier)),
    ),
  );
}
