import type { CrewPicture } from '../../knowledge/graph/crew-picture.ts';

/** A piece of work, a column and what lies between two of them, and the room for numbers, in CSS pixels. */
const row = 8;
const [across, between] = [36, 8];
const numbers = 20;

/** The blocks of a crew at three sizes with the number of people under each, beside text that says what they are. */
export const CrewSketch = ({ picture: { rows, columns } }: { picture: CrewPicture }) => {
  const [width, height] = [columns.length * (across + between) - between, rows * row];
  const left = (column: number) => column * (across + between);
  return (
    <svg class="crew-sketch" width={width} height={height + numbers} aria-hidden="true">
      {columns.map(({ hands }, column) =>
        hands.map(({ who, work }, index) => {
          const before = hands.slice(0, index).reduce((sum, one) => sum + one.work.length, 0);
          if (who === 'nobody') return null;
          return (
            <rect
              class={who === 'outside' ? 'sketch-outside' : undefined}
              x={left(column) + 0.75}
              y={before * row + 1}
              width={across - 1.5}
              height={work.length * row - 2}
              rx={2}
            />
          );
        }),
      )}
      {columns.map(({ people }, column) => (
        <text x={left(column) + across / 2} y={height + 16}>
          {people}
        </text>
      ))}
    </svg>
  );
};
