import type { CableKind, PlaceKind } from '../../schema/vocabulary.ts';

/** Somebody named under a place of a path, the title in lines. */
export interface DrawnName {
  title: string;
  /** Where on this site they have a page. */
  address: string;
  lines: readonly string[];
}

/** A place of a path where it is drawn, in CSS pixels, with its label in lines and who is named under it. */
export interface DrawnPlace {
  id: string;
  kind: PlaceKind;
  label: readonly string[];
  names: readonly DrawnName[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A cable as it is drawn: path data, the end its arrow points down at, and its words with their middle. */
export interface DrawnCable {
  from: string;
  to: string;
  kind: CableKind;
  path: string;
  tip?: { x: number; y: number } | undefined;
  words?: { says: string; x: number; y: number } | undefined;
}

/**
 * A signal path laid out from left to right, at the narrowest that its words allow. What lies across
 * is drawn in parts of the width, so that the picture fills any wider place with its type unscaled.
 */
export interface PathDrawing {
  width: number;
  height: number;
  places: readonly DrawnPlace[];
  cables: readonly DrawnCable[];
}
