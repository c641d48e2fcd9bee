import type { CableKind, PlaceKind } from '../../schema/vocabulary.ts';

/** A place of a path where it is drawn, in CSS pixels, with its label in lines. */
export interface DrawnPlace {
  id: string;
  kind: PlaceKind;
  label: readonly string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A cable as it is drawn: path data, the tip of its arrow, and its words with the middle of their first line. */
export interface DrawnCable {
  from: string;
  to: string;
  kind: CableKind;
  path: string;
  tip?: string | undefined;
  words?: { lines: readonly string[]; x: number; y: number } | undefined;
}

/** A signal path laid out. */
export interface PathDrawing {
  width: number;
  height: number;
  places: readonly DrawnPlace[];
  cables: readonly DrawnCable[];
}

/** A path as wide screens show it, from left to right, and as phones do, from top to bottom. */
export interface PathDrawings {
  wide: PathDrawing;
  tall: PathDrawing;
}
