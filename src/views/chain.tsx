import type { Inline } from '../knowledge/plan/blocks.ts';
import { Piece } from './inline.tsx';

interface Props {
  /** Places in a row, the last of which is where they lead. */
  places: readonly Inline[];
  tape?: string | undefined;
}

/** A way as a signal path: places joined by cables. */
export const Chain = ({ places, tape }: Props) => (
  <ol class={`plain chain ${tape ?? ''}`.trim()}>
    {places.map((place, index) => (
      <li class={index === places.length - 1 ? 'chain-here' : undefined}>
        <Piece piece={place} />
      </li>
    ))}
  </ol>
);
