import type { DrawnCable, PathDrawing, PathDrawings } from '../../knowledge/path/drawing.ts';
import type { Cable, SignalPath } from '../../schema/path.ts';
import { arrange, type Laid } from '../elk.ts';
import { roundedPath, type Point, type Size } from '../lines.ts';
import { linesWithin } from './lines-within.ts';

/** How places are set: which way sound goes, and the room between them in CSS pixels. */
interface Way {
  direction: 'RIGHT' | 'DOWN';
  /** Letters in a line of a label, and in one of the words beside a cable. */
  label: number;
  words: number;
  beside: number;
  between: number;
  /** Room for a letter of a label, and for one of the words beside cables. */
  letter: number;
  wordLetter: number;
}
const wide: Way = {
  ...{ direction: 'RIGHT', label: 13, words: 24, beside: 16, between: 22 },
  ...{ letter: 6.7, wordLetter: 7.8 },
};
const tall: Way = {
  ...{ direction: 'DOWN', label: 9, words: 9, beside: 4, between: 20 },
  ...{ letter: 7.2, wordLetter: 8.3 },
};

const optionsOf = ({ direction, beside, between }: Way) => ({
  'elk.algorithm': 'layered',
  'elk.direction': direction,
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=2,left=2,bottom=2,right=2]',
  'elk.spacing.nodeNode': String(beside),
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeLabel': '3',
  'elk.layered.spacing.nodeNodeBetweenLayers': String(between),
  'elk.layered.spacing.edgeNodeBetweenLayers': '10',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.edgeLabels.sideSelection': 'SMART_DOWN',
});

/** Sound runs straight; what comes back or is told goes around it. */
const priorities = (straight: number) => ({
  'elk.layered.priority.straightness': String(straight),
  'elk.layered.priority.shortness': String(straight),
});

/** From one line of a label or of words to the next. */
const line = 18;

const roomOf = (lines: readonly string[], letter: number): Size => ({
  width: Math.ceil(Math.max(...lines.map(({ length }) => length)) * letter),
  height: lines.length * line,
});

/** A cable that comes back is laid out the way sound goes, so that its places keep their order. */
const endsOf = ({ from, to, kind }: Cable) => (kind === 'back' ? [to, from] : [from, to]);

const whole = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;

/** A small triangle at the end of a line, pointing along it. */
function tipOf(points: readonly Point[]): string | undefined {
  const [before, end] = points.slice(-2);
  if (!before || !end) return undefined;
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [across, down] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const foot = { x: end.x - across * 8, y: end.y - down * 8 };
  const sides = [1, -1].map((side) => ({
    x: foot.x - down * 4 * side,
    y: foot.y + across * 4 * side,
  }));
  return `M${whole(end)}L${sides.map(whole).join('L')}z`;
}

function drawnCable(
  { from, to, kind, says }: Cable,
  { points, words }: Laid,
  way: Way,
): DrawnCable {
  const along = kind === 'back' ? points.toReversed() : points;
  return {
    ...{ from, to, kind },
    path: roundedPath(along),
    tip: kind === 'sound' ? undefined : tipOf(along),
    words:
      words && says !== undefined
        ? {
            lines: linesWithin(says, way.words),
            x: words.x + Math.round(words.width / 2),
            y: words.y + 13,
          }
        : undefined,
  };
}

async function layOut({ places, cables }: SignalPath, way: Way): Promise<PathDrawing> {
  const labels = places.map(({ label }) => linesWithin(label, way.label));
  const rooms = labels.map((label) => roomOf(label, way.letter));
  const height = Math.max(...rooms.map((room) => room.height)) + 12;
  const sizes = rooms.map(({ width }, index) => ({
    width: width + (places[index]?.kind === 'box' ? 16 : 26),
    height,
  }));
  const numberOf = new Map(places.map(({ id }, index) => [id, index]));
  const joints = cables.map((cable) => {
    const [from = '', to = ''] = endsOf(cable);
    return {
      from: numberOf.get(from) ?? 0,
      to: numberOf.get(to) ?? 0,
      words:
        cable.says === undefined
          ? undefined
          : roomOf(linesWithin(cable.says, way.words), way.wordLetter),
      options: priorities(cable.kind === 'sound' ? 10 : 0),
    };
  });
  const { boxes, lines, ...size } = await arrange(optionsOf(way), sizes, joints);
  return {
    ...size,
    places: places.flatMap(({ id, kind }, index) => {
      const box = boxes[index];
      return box ? [{ id, kind, label: labels[index] ?? [], ...box }] : [];
    }),
    cables: cables.flatMap((cable, index) => {
      const laid = lines[index];
      return laid ? [drawnCable(cable, laid, way)] : [];
    }),
  };
}

/** A signal path laid out for wide screens and for phones: the same path always looks the same. */
export const layOutPath = async (path: SignalPath): Promise<PathDrawings> => ({
  wide: await layOut(path, wide),
  tall: await layOut(path, tall),
});
