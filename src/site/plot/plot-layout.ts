import type {
  Area,
  Curve,
  Dots,
  Label,
  Look,
  Plot,
  Point,
} from '../../knowledge/pictures/picture.ts';
import { scaleOf } from './scale.ts';
import { fewest, traceOf } from './trace.ts';

/** Words at a place: across in percent of the plot, down in CSS pixels. */
export interface Words {
  words: string;
  x: number;
  y: number;
  side: 'start' | 'middle' | 'end';
  look?: Look | undefined;
  wide?: boolean | undefined;
}

/** A plot with its coordinates. Across, the paths go from 0 to `span`, whatever width that gets. */
export interface DrawnPlot {
  height: number;
  grid: string;
  up: readonly Words[];
  across: readonly Words[];
  areas: readonly { look: Look; path: string }[];
  curves: readonly { look: Look; path: string }[];
  dots: readonly { look: Look; x: number; y: number }[];
  labels: readonly Words[];
  name: string | undefined;
  upName: string;
  acrossName: string;
}

/** How wide the paths of a plot are, in a unit that becomes as wide as the screen allows. */
export const span = 600;

/** How high a plot is unless it says otherwise, in CSS pixels. */
const usualHeight = 220;

/** How far a line may run beside its own points, in CSS pixels. */
const within = 0.15;

const percent = (part: number) => Math.round(part * 10_000) / 100;
const pixel = (y: number) => Math.round(y * 10) / 10;

function placesOf({ across, up, height = usualHeight }: Plot) {
  const x = scaleOf(across, 0, 1);
  const y = scaleOf(up, height, 0);
  // What leaves the plot is cut by it, and need not be told to its end.
  const inSight = (value: number) => Math.max(-height, Math.min(2 * height, value));
  const at = ([across, up]: Point): Point => [x(across) * span, inSight(y(up))];
  return { x: (value: number) => percent(x(value)), y: (value: number) => pixel(y(value)), at };
}

/** Labels at the ends of the axis stay inside the plot. */
const sideOf = (x: number) => (x > 99 ? 'end' : 'middle');

/** The coordinates of a plot: the same plot always looks the same. */
export function layOutPlot(plot: Plot): DrawnPlot {
  const { across, up, height = usualHeight } = plot;
  const { x, y, at } = placesOf(plot);
  const pathOf = ({ pieces }: Curve) =>
    pieces.map((piece) => traceOf(fewest(piece.map(at), within))).join('');
  const areaOf = ({ points }: Area) => traceOf(points.map(at), true);
  const dotsOf = ({ look, at: points }: Dots) =>
    points.map(([across, up]) => ({ look, x: x(across), y: y(up) }));
  const labelOf = ({ words, at: [across, up], side = 'start', below = 0, look }: Label) => ({
    ...{ words, side, look },
    x: x(across),
    y: pixel(y(up) + below + 5),
  });
  const lines = up.ticks.map((tick) => `M0 ${y(tick.at)}h${span}`);
  const uprights = across.ticks.map((tick) => `M${pixel((x(tick.at) / 100) * span)} 0v${height}`);
  return {
    height,
    grid: [...lines, ...uprights].join(''),
    up: up.ticks.map((tick) => ({ words: tick.words, x: 0, y: y(tick.at) + 5, side: 'end' })),
    across: across.ticks.map(({ at: value, words, wide }) => {
      const place = x(value);
      return { words, wide, x: place, y: height + 22, side: sideOf(place) };
    }),
    areas: (plot.areas ?? []).map((area) => ({ look: area.look, path: areaOf(area) })),
    curves: (plot.curves ?? []).map((curve) => ({ look: curve.look, path: pathOf(curve) })),
    dots: (plot.dots ?? []).flatMap(dotsOf),
    labels: (plot.labels ?? []).map(labelOf),
    name: plot.name,
    upName: up.name,
    acrossName: across.name,
  };
}
