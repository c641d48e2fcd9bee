import { arrange } from '../elk.ts';
import { roundedPath, type Box, type Size } from '../lines.ts';
import { linesWithin } from './lines-within.ts';

/** A net of places laid out from left to right, in CSS pixels: boxes with their labels in lines, and cables. */
export interface WayDrawing extends Size {
  boxes: readonly (Box & { label: readonly string[] })[];
  cables: readonly string[];
}

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=1,left=1,bottom=1,right=1]',
  'elk.spacing.nodeNode': '14',
  'elk.spacing.edgeNode': '10',
  'elk.spacing.edgeEdge': '8',
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
};

/** Letters in a line of a label, and the room of one in the display face at 15 px. */
const letters = 17;
const letter = 6.9;

/** Lays out the ways into a role: the same ways always look the same. */
export async function layOutWays(
  titles: readonly string[],
  joints: readonly { from: number; to: number }[],
): Promise<WayDrawing> {
  const labels = titles.map((title) => linesWithin(title, letters));
  const sizes = labels.map((label) => ({
    width: Math.ceil(Math.max(...label.map(({ length }) => length)) * letter) + 20,
    height: 44,
  }));
  const { boxes, lines, width, height } = await arrange(options, sizes, joints);
  return {
    ...{ width, height },
    boxes: boxes.map((box, index) => ({ ...box, label: labels[index] ?? [] })),
    cables: lines.map(({ points }) => roundedPath(points)),
  };
}
