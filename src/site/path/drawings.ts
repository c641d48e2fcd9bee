import type { PathDrawing } from '../../knowledge/path/drawing.ts';
import type { SignalPath } from '../../schema/path.ts';
import { layOutPath } from './path-layout.ts';

const made = new Map<SignalPath, Promise<PathDrawing>>();

/** The drawing of a path, laid out once a build. */
export function drawingOf(path: SignalPath): Promise<PathDrawing> {
  const drawing = made.get(path) ?? layOutPath(path);
  made.set(path, drawing);
  return drawing;
}
