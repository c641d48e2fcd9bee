import type { Look } from '../../knowledge/compare/looks.ts';
import { Shape } from './Shape.tsx';

const part = (index: number, count: number) => `${Math.round((index / count) * 10_000) / 100}%`;

interface Props {
  /** How round the corners of the place are. */
  radius: number;
  /** The looks of those who stand there. */
  looks: readonly Look[];
  /** Whether their shapes stand at its upper edge. */
  shapes?: boolean;
}

/** A place filled with the colors of all who stand there, side by side: it fills the picture it stands in. */
export const LitPlace = ({ radius, looks, shapes = false }: Props) => (
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
    {shapes && looks.map((look, index) => <Shape look={look} x={7 + index * 16} y={-9} />)}
  </>
);
