import type { Look } from '../../knowledge/compare/looks.ts';
import { Shape } from './Shape.tsx';

const part = (index: number, count: number) => `${Math.round((index / count) * 10_000) / 100}%`;

interface Props {
  /** How round the corners of the place are. */
  radius: number;
  /** The looks of those who stand there. */
  looks: readonly Look[];
  /** Its height in px, where its name stands in it: shapes sit on its upper corners then. */
  named?: number;
}

/** How wide the colors of several are around a name, in px. */
const band = 3;

/** Half of a shape, and from the middle of one to that of the next, in px. */
const half = 6;
const step = 13;

/** So many shapes have room at the left of where cables come over a place; the others sit at the right. */
const mostAtLeft = 2;

/** Where a shape has its corner to sit on the edge of a place, so many px in from the end of that edge. */
function onEdge(radius: number, inward: number) {
  const middle = radius * 0.45 + inward;
  const left = Math.max(0, radius - middle);
  const down = radius - Math.sqrt(radius ** 2 - left ** 2);
  return { inward: Math.round(middle) - half, y: Math.round(down) - half };
}

/** The shapes of those who stand at a place, on its edge: a cable that passes over it passes over them. */
const Shapes = ({ radius, looks }: Props) => {
  const atRight = looks.slice(mostAtLeft);
  return (
    <>
      {looks.slice(0, mostAtLeft).map((look, index) => {
        const { inward, y } = onEdge(radius, index * step);
        return <Shape look={look} x={inward} y={y} />;
      })}
      {atRight.length > 0 && (
        <svg x="100%">
          {atRight.map((look, index) => {
            const { inward, y } = onEdge(radius, (atRight.length - 1 - index) * step);
            return <Shape look={look} x={-inward - 2 * half} y={y} />;
          })}
        </svg>
      )}
    </>
  );
};

/**
 * A place filled with the colors of all who stand there, side by side: it fills the picture it stands in.
 * The name of a place that several share lies on a plate between their colors, over no seam.
 */
export const LitPlace = ({ radius, looks, named }: Props) => (
  <>
    {looks.map(({ tape, tone }, index) => (
      <g class={`filled ${tape} tone${tone}`}>
        <rect
          x={part(index, looks.length)}
          width={part(looks.length - index, looks.length)}
          height="100%"
          rx={radius}
        />
        {index > 0 && (
          // Only the outer corners are round.
          <rect x={part(index, looks.length)} width={radius} height="100%" />
        )}
      </g>
    ))}
    {named !== undefined && looks.length > 1 && (
      <rect
        class="plate"
        x={band}
        y={band}
        width="100%"
        height={named - 2 * band}
        rx={Math.max(radius - band, 2)}
      />
    )}
    {named !== undefined && <Shapes radius={radius} looks={looks} />}
  </>
);
