import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Box, Point } from './map-paths.ts';

/** Boxes at their places in whole pixels, and the points of the lines that join them, each in the order given. */
export interface Arrangement {
  width: number;
  height: number;
  boxes: readonly Box[];
  lines: readonly (readonly Point[])[];
}
export type Size = Pick<Box, 'width' | 'height'>;

/** Lines lead down, along right angles: what nothing leads to stands at the top. */
const ladder = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=42,left=16,bottom=18,right=16]',
  'elk.spacing.nodeNode': '12',
  'elk.spacing.edgeNode': '9',
  'elk.spacing.edgeEdge': '8',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '9',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '7',
};

/** Boxes fill rows in their order, and each row is filled to its end. */
const rows = {
  'elk.algorithm': 'rectpacking',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.spacing.nodeNode': '14',
  'elk.rectpacking.widthApproximation.strategy': 'TARGET_WIDTH',
  'elk.rectpacking.widthApproximation.targetWidth': '1060',
  'elk.rectpacking.whiteSpaceElimination.strategy': 'EQUAL_BETWEEN_STRUCTURES',
};

const elk = new ELK();

/** A box with its edges in whole pixels, so that boxes which touch still do. */
function boxOf({ x = 0, y = 0, width = 0, height = 0 }: ElkNode): Box {
  const [left, top] = [Math.round(x), Math.round(y)];
  return {
    x: left,
    y: top,
    width: Math.round(x + width) - left,
    height: Math.round(y + height) - top,
  };
}

const pointsOf = ({ sections = [] }: ElkExtendedEdge): Point[] =>
  sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);

async function arrange(
  layoutOptions: Record<string, string>,
  sizes: readonly Size[],
  pairs: readonly (readonly [number, number])[],
): Promise<Arrangement> {
  const {
    children = [],
    edges = [],
    ...all
  } = await elk.layout({
    id: 'all',
    layoutOptions,
    children: sizes.map((size, index) => ({ ...size, id: `box ${index}` })),
    edges: pairs.map(([from, to], index) => ({
      id: `line ${index}`,
      sources: [`box ${from}`],
      targets: [`box ${to}`],
    })),
  });
  const { width, height } = boxOf(all);
  return { width, height, boxes: children.map(boxOf), lines: edges.map(pointsOf) };
}

/** Boxes as a ladder; a pair says from which box a line leads to which. */
export const arrangeLadder = (
  sizes: readonly Size[],
  pairs: readonly (readonly [number, number])[],
): Promise<Arrangement> => arrange(ladder, sizes, pairs);

/** Boxes in rows, each made as wide and as high as its row asks. */
export const arrangeRows = (sizes: readonly Size[]): Promise<Arrangement> =>
  arrange(rows, sizes, []);
