import type { Bundle, Region } from '../../knowledge/graph/map.ts';

/** A bundle of moves as an arc: over the names where it leads to the right, under them where to the left. */
export interface Arc extends Bundle {
  path: string;
  width: number;
  /** Where it ends, in parts of the width, and whether over the names. */
  end: number;
  over: boolean;
}

/** Regions in a row with the moves between them as arcs. Across, paths go from 0 to `across`. */
export interface BundleDrawing {
  across: number;
  /** How far the arcs reach over and under the names, in CSS pixels. */
  reach: number;
  arcs: readonly Arc[];
}

const across = 1000;
/** How high an arc is for each region it passes, and at least. */
const [rise, least] = [19, 14];
/** How far from the middle of a region arcs may begin and end, in parts of its room. */
const spread = 0.4;

const widthOf = ({ moves }: Bundle) => 1.5 + moves.length;

/** The ends of arcs at one region, so that the longer arc lies outside the shorter. */
function placed<One>(ends: readonly One[], from: number, to: number): Map<One, number> {
  const step = (to - from) / (ends.length + 1);
  return new Map(ends.map((one, index) => [one, from + step * (index + 1)]));
}

/** Lays out bundles of moves: the same ones always look the same. */
export function layOutBundles(
  regions: readonly Region[],
  bundles: readonly Bundle[],
): BundleDrawing {
  const room = across / regions.length;
  const at = (region: Region) => regions.indexOf(region);
  const isOver = ({ from, to }: Bundle) => at(from) < at(to);
  const length = ({ from, to }: Bundle) => Math.abs(at(from) - at(to));
  const places = regions.flatMap((region, index) =>
    [true, false].map((over) => {
      const middle = (index + 0.5) * room;
      const here = bundles.filter((one) => isOver(one) === over);
      const byLength = (some: readonly Bundle[]) => some.toSorted((a, b) => length(a) - length(b));
      const leftward = byLength(here.filter((one) => (over ? one.to : one.from) === region));
      const rightward = byLength(here.filter((one) => (over ? one.from : one.to) === region));
      return {
        ends: placed(leftward, middle - room * spread, middle),
        starts: placed(rightward.toReversed(), middle, middle + room * spread),
      };
    }),
  );
  const find = (bundle: Bundle, region: Region): number => {
    const side = places[at(region) * 2 + (isOver(bundle) ? 0 : 1)];
    return Math.round(side?.ends.get(bundle) ?? side?.starts.get(bundle) ?? 0);
  };
  const most = Math.max(...bundles.map(length));
  const reach = least + rise * most + 10;
  return {
    ...{ across, reach },
    arcs: bundles.map((bundle) => {
      const [start, end] = [find(bundle, bundle.from), find(bundle, bundle.to)];
      const over = isOver(bundle);
      const [edge, turn] = over
        ? [reach, reach - (least + rise * length(bundle)) * (4 / 3)]
        : [0, (least + rise * length(bundle)) * (4 / 3)];
      return {
        ...bundle,
        path: `M${start} ${edge}C${start} ${Math.round(turn)} ${end} ${Math.round(turn)} ${end} ${edge}`,
        width: widthOf(bundle),
        end: Math.round((end / across) * 10_000) / 100,
        over,
      };
    }),
  };
}
