import type { CrewPicture } from '../../knowledge/graph/crew-picture.ts';

const row = 6;
const across = 26;

/** The blocks of a crew at three sizes without their words, beside text that says what they are. */
export const CrewSketch = ({ picture: { rows, columns } }: { picture: CrewPicture }) => {
  const [width, height] = [columns.length * (across + 6) - 6, rows * row];
  return (
    <svg
      class="crew-sketch"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {columns.map(({ hands }, column) =>
        hands.map(({ who, work }, index) => {
          const before = hands.slice(0, index).reduce((sum, one) => sum + one.work.length, 0);
          if (who === 'nobody') return null;
          return (
            <rect
              class={who === 'outside' ? 'sketch-outside' : undefined}
              x={column * (across + 6) + 0.75}
              y={before * row + 0.75}
              width={across - 1.5}
              height={work.length * row - 1.5}
              rx={1.5}
            />
          );
        }),
      )}
    </svg>
  );
};
