import { arrange, type Arrangement } from '../elk.ts';
import type { Size } from '../lines.ts';

/** The room at either side, in CSS pixels. */
export const aside = 16;

/** Lines lead down, along right angles: what nothing leads to stands at the top. */
const ladder = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': `[top=42,left=${aside},bottom=18,right=${aside}]`,
  'elk.spacing.nodeNode': '12',
  'elk.spacing.edgeNode': '9',
  'elk.spacing.edgeEdge': '8',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '9',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '7',
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
