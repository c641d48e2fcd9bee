import type { PathDrawings } from '../../knowledge/path/drawing.ts';
import type { SignalPath } from '../../schema/path.ts';
import { layOutPath } from './path-layout.ts';

const made = new Map<SignalPath, Promise<PathDrawings>>();

/** The drawings of a path, laid out once a build. */
export function drawingsOf(path: SignalPath): Promise<PathDrawings> {
  const drawings = made.get(path) ?? layOutPath(path);
  made.set(path, drawings);
  return drawings;
}
