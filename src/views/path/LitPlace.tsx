import type { DrawnPlace } from '../../knowledge/path/drawing.ts';
import type { Look } from '../../knowledge/compare/looks.ts';
import { Shape } from './Shape.tsx';

type Box = Pick<DrawnPlace, 'x' | 'y' | 'width' | 'height'>;

/** A part of a box with round corners at its own ends: from left to right, one of so many. */
function slice({ x, y, width, height }: Box, radius: number, index: number, count: number) {
  const from = x + Math.round((width * index) / count);
  const to = x + Math.round((width * (index + 1)) / count);
  const [start, end] = [index === 0 ? radius : 0, index === count - 1 ? radius : 0];
  const corner = (r: number, across: number, down: number) =>
    r ? `a${r} ${r} 0 0 1 ${across * r} ${down * r}` : '';
  return (
    `M${from + start} ${y}H${to - end}${corner(end, 1, 1)}V${y + height - end}${corner(end, -1, 1)}` +
    `H${from + start}${corner(start, -1, -1)}V${y + start}${corner(start, 1, -1)}z`
  );
}

interface Props {
  box: Box;
  radius: number;
  /** The looks of those who stand there. */
  looks: readonly Look[];
}

/** A place in the colors of all who stand there, side by side, with their shapes at its upper edge. */
export const LitPlace = ({ box, radius, looks }: Props) => (
  <>
    {looks.map(({ tape, tone }, index) => (
      <path class={`filled ${tape} tone${tone}`} d={slice(box, radius, index, looks.length)} />
    ))}
    {looks.map((look, index) => (
      <Shape look={look} x={box.x + 7 + index * 16} y={box.y - 9} />
    ))}
  </>
);
