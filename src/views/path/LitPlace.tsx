import type { Look } from '../../knowledge/compare/looks.ts';
import { Shape } from './Shape.tsx';

const part = (index: number, count: number) => `${Math.round((index / count) * 10_000) / 100}%`;

interface Props {
  /** How round the corners of the place are. */
  radius: number;
  /** The looks of those who stand there. */
  looks: readonly Look[];
  /** Its height in px, where its name stands in it: shapes stand at its upper edge then. */
  named?: number;
}

/** How wide the colors of several are around a name, in px. */
const band = 3;

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
    {named !== undefined &&
      looks.map((look, index) => <Shape look={look} x={radius / 2 + index * 16} y={-16} />)}
  </>
);
