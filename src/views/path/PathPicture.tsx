import type { PathDrawing } from '../../knowledge/path/drawing.ts';
import type { SignalPath } from '../../schema/path.ts';
import type { LitRole } from './lit.ts';
import { PathDown } from './PathDown.tsx';
import { PathWide } from './PathWide.tsx';

interface Props {
  path: SignalPath;
  drawing: PathDrawing;
  lit: readonly LitRole[];
  /** The picture in words. */
  description: string;
}

/** The room, in rem, from which pictures are wide: the first that is enough for this one. */
const rooms = [40, 44, 56] as const;
const roomFor = (width: number) => rooms.find((room) => width <= room * 16) ?? 68;

/** A signal path with the places of some roles lit: from left to right where it has room, else downward. */
export const PathPicture = ({ path, drawing, lit, description }: Props) => (
  <div class="path">
    <div class={`path-room path-from${roomFor(drawing.width)}`}>
      <PathWide drawing={drawing} lit={lit} description={description} />
      <PathDown path={path} names={drawing.places} lit={lit} />
    </div>
  </div>
);
