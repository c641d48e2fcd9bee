import type { Point, Round } from '../../knowledge/pictures/picture.ts';
import { fewest, traceOf } from './trace.ts';

/** What is heard from all around with its coordinates, in a square of `side` by `side`. */
export interface DrawnRound {
  name: string;
  note: string;
  path: string;
  nulls: readonly Point[];
}

/** The side of the square, and the room around what is heard whole. */
export const side = 120;
export const reach = 54;

/** Where something stands that is heard so well, from so many degrees off the front. */
function placeOf(heard: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const away = Math.abs(heard) * reach;
  return [side / 2 + away * Math.sin(angle), side / 2 - away * Math.cos(angle)];
}

/** The coordinates of a pattern, and of the edge of the circle toward each of its nulls. */
export function layOutRound({ name, note, heard, nulls }: Round): DrawnRound {
  const turn = Array.from({ length: 121 }, (_, index) => index * 3);
  const points = turn.map((degrees) => placeOf(heard(degrees), degrees));
  const halves = [points.slice(0, 61), points.slice(60)];
  const few = halves.flatMap((half) => fewest(half, 0.1).slice(0, -1));
  return {
    ...{ name, note },
    path: traceOf(few, true),
    nulls: nulls.map((degrees) => placeOf(1, degrees)),
  };
}
