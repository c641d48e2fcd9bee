import type { Look } from '../../knowledge/compare/looks.ts';

/** Outlines within 12 px by 12: circle, square, triangle, diamond, bar. */
const outlines = [
  'M6 0a6 6 0 1 0 0 12a6 6 0 1 0 0-12z',
  'M.5.5h11v11H.5z',
  'M6 0L12 11.5H0z',
  'M6-.5L12.5 6 6 12.5-.5 6z',
  'M0 3h12v6H0z',
];

interface Props {
  look: Look;
  /** Where it stands within another picture. */
  x?: number | undefined;
  y?: number | undefined;
}

/** The shape of one of several roles, in its color: it tells them apart where colors are not seen. */
export const Shape = ({ look: { tape, tone, shape }, x, y }: Props) => (
  <svg
    class={`role-shape ${tape} tone${tone}`}
    x={x}
    y={y}
    width={12}
    height={12}
    viewBox="0 0 12 12"
    aria-hidden="true"
  >
    <path d={outlines[(shape - 1) % outlines.length]} />
  </svg>
);
