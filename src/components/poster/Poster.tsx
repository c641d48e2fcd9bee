import { posterSize } from '../../schema/poster.ts';
import type { Mark } from '../../site/poster/marks.ts';

interface Props {
  /** The color of the paper. */
  back: string;
  marks: readonly Mark[];
}

/** A poster as an SVG of its own, in which words are outlines: it needs no letters of the system. */
export const Poster = ({ back, marks }: Props) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    {...posterSize}
    viewBox={`0 0 ${posterSize.width} ${posterSize.height}`}
  >
    <rect {...posterSize} fill={back} />
    {marks.map(({ path, says, fill = 'none', stroke, width, dash, transform }) => (
      <path
        d={path}
        fill={fill}
        stroke={stroke}
        stroke-width={width}
        stroke-dasharray={dash}
        stroke-linecap={dash?.startsWith('0') ? 'round' : undefined}
        transform={transform}
        aria-label={says}
      />
    ))}
  </svg>
);
