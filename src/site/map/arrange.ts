import { arrange, type Arrangement } from '../elk.ts';
import type { Size } from '../lines.ts';

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

/** Boxes as a ladder; a pair says from which box a line leads to which. */
export const arrangeLadder = (
  sizes: readonly Size[],
  pairs: readonly (readonly [number, number])[],
): Promise<Arrangement> =>
  arrange(
    ladder,
    sizes,
    pairs.map(([from, to]) => ({ from, to })),
  );

/** Boxes in rows, each made as wide and as high as its row asks. */
export const arrangeRows = (sizes: readonly Size[]): Promise<Arrangement> => arrange(rows, sizes);
