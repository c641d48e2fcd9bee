import { inLines, widthOf } from '../../knowledge/letters.ts';
import type {
  DrawnCable,
  DrawnName,
  DrawnPlace,
  PathDrawing,
} from '../../knowledge/path/drawing.ts';
import type { Cable, SignalPath } from '../../schema/path.ts';
import { arrange, type Laid, type Port, type Sized } from '../elk.ts';
import { roundedPath, type Point, type Size } from '../lines.ts';

/** Who is named under each place, by its id. */
export type Named = ReadonlyMap<string, readonly Omit<DrawnName, 'lines'>[]>;

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=2,left=1,bottom=2,right=1]',
  'elk.spacing.nodeNode': '16',
  'elk.spacing.edgeNode': '10',
  'elk.spacing.edgeEdge': '8',
  'elk.spacing.edgeLabel': '3',
  'elk.layered.spacing.nodeNodeBetweenLayers': '13',
  'elk.layered.spacing.edgeNodeBetweenLayers': '6',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '6',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.edgeLabels.sideSelection': 'ALWAYS_UP',
};

/** How many places sound still passes from one of them. */
const wayFrom = (place: string, sound: readonly Cable[]): number =>
  Math.max(
    0,
    ...sound.filter(({ from }) => from === place).map(({ to }) => 1 + wayFrom(to, sound)),
  );

/** Sound runs straight where its way is longest; what comes back or is told goes around it. */
function priorities(cable: Cable, cables: readonly Cable[]) {
  const sound = cables.filter(({ kind }) => kind === 'sound');
  const longest = Math.max(
    ...sound.filter(({ from }) => from === cable.from).map(({ to }) => wayFrom(to, sound)),
  );
  const isMain = wayFrom(cable.to, sound) === longest;
  const straight = cable.kind === 'sound' ? (isMain ? 10 : 1) : 0;
  return {
    'elk.layered.priority.straightness': String(straight),
    'elk.layered.priority.shortness': String(straight),
  };
}

/** The size of labels and names, and from one line of them to the next, in CSS pixels. */
const type = 15;
const line = 18;
/** A name is a link: even one of a single line is high enough to be touched. */
const leastName = 26;
const leastBox = 44;
/** A label of two lines that is wider than this may have a third. */
const wideLabel = 62;

const roomOf = (lines: readonly string[]): Size => ({
  width: Math.ceil(Math.max(0, ...lines.map(widthOf)) * type),
  height: lines.length * line,
});

/** The room of names one under the other. */
const namesHeight = (names: readonly DrawnName[]) =>
  names.reduce((sum, { lines }) => sum + Math.max(lines.length * line + 4, leastName), 0);

/** A label in two lines, broken after a comma where that is as narrow; a wide one in as many as it may. */
function labelLines(words: string, most: number): readonly string[] {
  const two = inLines(words, 2);
  if (most > 2 && two.width * type > wideLabel) return inLines(words, most).lines;
  const comma = words.indexOf(', ');
  const lines = [words.slice(0, comma + 1), words.slice(comma + 2)];
  return comma > 0 && Math.max(...lines.map(widthOf)) <= two.width * 1.2 ? lines : two.lines;
}

/** A place with the room it takes: its box, and below it the names of who stands there. */
interface Room extends Size {
  label: readonly string[];
  names: readonly DrawnName[];
}

function roomFor(
  { id, kind, label: words }: SignalPath['places'][number],
  named: Named,
  most: number,
): Room {
  const label = labelLines(words, most);
  const asked = named.get(id) ?? [];
  const width = Math.max(
    52,
    roomOf(label).width + (kind === 'box' ? 8 : 18),
    ...asked.map(({ title }) => Math.ceil(inLines(title, 2).width * type)),
  );
  return {
    ...{ label, width },
    // A name that has room in one line stays in one.
    names: asked.map((one) => ({
      ...one,
      lines: widthOf(one.title) * type <= width ? [one.title] : inLines(one.title, 2).lines,
    })),
    height: most === 2 ? leastBox : most * line + 8,
  };
}

/** Sound comes in at the left and leaves at the right; what comes back or is told goes over the box. */
const portsOf = ({ width, height }: Size): Port[] => [
  { name: 'in', side: 'WEST', x: 0, y: height / 2 },
  { name: 'out', side: 'EAST', x: width, y: height / 2 },
  { name: 'told', side: 'NORTH', x: Math.round(width * 0.6), y: 0 },
  { name: 'tells', side: 'NORTH', x: Math.round(width * 0.4), y: 0 },
];

const sizedOf = (room: Room): Sized => ({
  width: room.width,
  height: room.height + (room.names.length > 0 ? namesHeight(room.names) + 4 : 0),
  ports: portsOf(room),
});

/** A cable that comes back is laid out the way sound goes, so that its places keep their order. */
const endsOf = ({ from, to, kind }: Cable) => (kind === 'back' ? [to, from] : [from, to]);

/** The ports of a cable in the order of its ends. */
const portsUsed = ({ kind }: Cable) =>
  ({
    sound: { fromPort: 'out', toPort: 'in' },
    back: { fromPort: 'told', toPort: 'tells' },
    control: { fromPort: 'tells', toPort: 'told' },
  })[kind];

/** What goes over the places between its ends: straight up, across and down. */
function around(points: readonly Point[]): Point[] {
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end) return [];
  const y = Math.min(...points.map((point) => point.y));
  return [start, { x: start.x, y }, { x: end.x, y }, end];
}

/** The middle of the longest stretch that runs across, where there is room for words above it. */
function wordsAt(points: readonly Point[]): Point {
  const stretches = points.slice(1).flatMap((end, index) => {
    const start = points[index];
    return start?.y === end.y
      ? [{ x: (start.x + end.x) / 2, y: end.y, length: Math.abs(end.x - start.x) }]
      : [];
  });
  const { x, y } = stretches.reduce((best, one) => (one.length > best.length ? one : best));
  return { x: Math.round(x), y: Math.round(y) - 6 };
}

function drawnCable({ from, to, kind, says }: Cable, { points }: Laid): DrawnCable {
  const along = kind === 'sound' ? points : around(kind === 'back' ? points.toReversed() : points);
  const end = along.at(-1);
  return {
    ...{ from, to, kind },
    path: roundedPath(along),
    tip: kind === 'sound' || !end ? undefined : { x: Math.round(end.x), y: Math.round(end.y) },
    words: says === undefined ? undefined : { says, ...wordsAt(along) },
  };
}

async function layOut(
  { places, cables }: SignalPath,
  named: Named,
  most: number,
): Promise<PathDrawing> {
  const rooms = places.map((place) => roomFor(place, named, most));
  const numberOf = new Map(places.map(({ id }, index) => [id, index]));
  const joints = cables.map((cable) => {
    const [from = '', to = ''] = endsOf(cable);
    return {
      ...{ from: numberOf.get(from) ?? 0, to: numberOf.get(to) ?? 0 },
      ...portsUsed(cable),
      // Room above it; across, words may reach beyond what they name.
      words: cable.says === undefined ? undefined : { width: 1, height: line },
      options: priorities(cable, cables),
    };
  });
  const { boxes, lines, ...size } = await arrange(options, rooms.map(sizedOf), joints);
  return {
    ...size,
    places: places.flatMap(({ id, kind }, index): DrawnPlace[] => {
      const [box, room] = [boxes[index], rooms[index]];
      if (!box || !room) return [];
      const { label, names, height } = room;
      return [{ ...{ id, kind, label, names }, ...box, height }];
    }),
    cables: cables.flatMap((cable, index) => {
      const laid = lines[index];
      return laid ? [drawnCable(cable, laid)] : [];
    }),
  };
}

/** What a tablet held upright has room for. */
const tablet = 704;

/**
 * A signal path laid out, with those named who stand at its places: the same path always looks the
 * same. Labels take two lines, or three where that makes room for the path on a tablet.
 */
export async function layOutPath(path: SignalPath, named: Named = new Map()): Promise<PathDrawing> {
  const usual = await layOut(path, named, 2);
  if (usual.width <= tablet) return usual;
  const narrow = await layOut(path, named, 3);
  return narrow.width <= tablet ? narrow : usual;
}
