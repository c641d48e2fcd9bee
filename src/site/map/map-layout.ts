import type { Entry } from '../../schema/entry.ts';
import { linesOf, type CareerMap, type Line, type Region } from '../../knowledge/graph/map.ts';
import type { Arrangement } from '../elk.ts';
import { arcPath, roundedPath, shifted, type Box, type Size } from '../lines.ts';
import { arrangeLadder, aside } from './arrange.ts';
import { arrangeRows } from './rows.ts';

export interface RoleBox extends Box {
  role: Entry<'roles'>;
}
/** A line with the data of its path. */
export interface Wire extends Line {
  path: string;
}
/** A region with its roles and the lines among them. */
export interface Area extends Box {
  region: Region;
  boxes: readonly RoleBox[];
  wires: readonly Wire[];
}
/** A map laid out: its size in CSS pixels, its regions, and the lines from one to another. */
export interface Drawing extends Size {
  areas: readonly Area[];
  crossing: readonly Wire[];
}

/** Room for a name in the display face at 15 px: for each letter, and around them. */
const letter = 6.8;
const margin = 22;
const boxHeight = 28;

const sizeOf = ({ data }: Entry<'roles'>): Size => ({
  width: Math.round(data.title.length * letter + margin),
  height: boxHeight,
});

/** A region before it has its place: its roles and lines arranged from its own corner. */
interface Part {
  region: Region;
  lines: readonly Line[];
  arranged: Arrangement;
}

async function partOf(region: Region, all: readonly Line[]): Promise<Part> {
  const roles = region.entries;
  const lines = all.filter(({ from, to }) => roles.includes(from) && roles.includes(to));
  const pairs = lines.map(({ from, to }) => [roles.indexOf(from), roles.indexOf(to)] as const);
  return { region, lines, arranged: await arrangeLadder(roles.map(sizeOf), pairs) };
}

/** Room beside a box for the ring of what has the focus, in CSS pixels. */
export const ring = 5;

/** A region at its place, with its roles from its left edge on. */
function areaOf({ region, lines, arranged }: Part, place: Box): Area {
  const corner = { x: place.x + ring - aside, y: place.y };
  return {
    ...place,
    region,
    boxes: region.entries.map((role, index) => ({
      ...shifted(arranged.boxes[index] as Box, corner),
      role,
    })),
    wires: lines.map((line, index) => ({
      ...line,
      path: roundedPath(
        (arranged.lines[index]?.points ?? []).map((point) => shifted(point, corner)),
      ),
    })),
  };
}

/** Gives every role, region and line of a map its place: the same map always looks the same. */
export async function layOut({ regions, moves }: CareerMap): Promise<Drawing> {
  const lines = linesOf(moves);
  // The few that span families fill what the last row leaves.
  const inOrder = regions.toSorted((a, b) => Number(!a.tape) - Number(!b.tape));
  const parts = await Promise.all(inOrder.map((region) => partOf(region, lines)));
  const { width, height, boxes } = arrangeRows(parts.map(({ arranged }) => arranged));
  const areas = parts.map((part, index) => areaOf(part, boxes[index] as Box));
  const boxOf = new Map(areas.flatMap((area) => area.boxes.map((box) => [box.role, box] as const)));
  const drawn = new Set(parts.flatMap((part) => part.lines));
  const crossing = lines
    .filter((line) => !drawn.has(line))
    .map((line) => ({
      ...line,
      path: arcPath(boxOf.get(line.from) as Box, boxOf.get(line.to) as Box),
    }));
  return { width, height, areas, crossing };
}
