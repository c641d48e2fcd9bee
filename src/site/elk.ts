import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { keptValue } from './kept-values.ts';
import type { Box, Point, Size } from './lines.ts';

/** Where lines may meet a box: a name, a side, and the place counted from the corner of the box. */
export interface Port extends Point {
  name: string;
  side: 'NORTH' | 'EAST' | 'SOUTH' | 'WEST';
}

/** A box that is to be laid out. Without ports, lines meet it anywhere. */
export interface Sized extends Size {
  ports?: readonly Port[] | undefined;
}

/** A line that is to be laid out: the numbers of the boxes it joins, at which ports, and the room its words need. */
export interface Joint {
  from: number;
  to: number;
  fromPort?: string | undefined;
  toPort?: string | undefined;
  words?: Size | undefined;
  options?: Readonly<Record<string, string>> | undefined;
}
/** A line laid out. */
export interface Laid {
  points: readonly Point[];
}

/** Boxes at their places in whole pixels, and the lines that join them, each in the order given. */
export interface Arrangement extends Size {
  boxes: readonly Box[];
  lines: readonly Laid[];
}

const elk = new ELK();

/** A box with its edges in whole pixels, so that boxes which touch still do. */
function boxOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  const [left, top] = [Math.round(x), Math.round(y)];
  return {
    x: left,
    y: top,
    width: Math.round(x + width) - left,
    height: Math.round(y + height) - top,
  };
}

function laid({ sections = [] }: ElkExtendedEdge): Laid {
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);
  return { points };
}

/** The name ELK knows a box by, or a port of it. */
const nameOf = (box: number, port?: string) => `box-${box}${port === undefined ? '' : `-${port}`}`;

const nodeOf = ({ width, height, ports }: Sized, index: number): ElkNode => ({
  ...{ id: nameOf(index), width, height },
  ...(ports && {
    layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
    ports: ports.map(({ name, side, x, y }) => ({
      ...{ id: nameOf(index, name), x, y, width: 0, height: 0 },
      layoutOptions: { 'elk.port.side': side },
    })),
  }),
});

/** Boxes and lines where a layout of ELK puts them: https://eclipse.dev/elk/reference/options.html */
export const arrange = (
  layoutOptions: Readonly<Record<string, string>>,
  sizes: readonly Sized[],
  joints: readonly Joint[] = [],
): Promise<Arrangement> =>
  keptValue('arrangement', [layoutOptions, sizes, joints], () =>
    newlyArranged(layoutOptions, sizes, joints),
  );

async function newlyArranged(
  layoutOptions: Readonly<Record<string, string>>,
  sizes: readonly Sized[],
  joints: readonly Joint[],
): Promise<Arrangement> {
  const {
    children = [],
    edges = [],
    ...all
  } = await elk.layout({
    id: 'all',
    layoutOptions: { ...layoutOptions },
    children: sizes.map(nodeOf),
    edges: joints.map(({ from, to, fromPort, toPort, words, options }, index) => ({
      id: `line-${index}`,
      sources: [nameOf(from, fromPort)],
      targets: [nameOf(to, toPort)],
      ...(words && { labels: [{ ...words, text: '-' }] }),
      ...(options && { layoutOptions: { ...options } }),
    })),
  });
  const { width, height } = boxOf(all as ElkNode);
  return { width, height, boxes: children.map(boxOf), lines: edges.map(laid) };
}
