import type { CrewPicture } from '../../knowledge/graph/crew-picture.ts';

/** A piece of work, and the room for numbers, in CSS pixels. */
const row = 10;
const numbers = 22;
/** What lies between two columns, in percent of the whole. */
const between = 4;

const tenths = (share: number) => Math.round(share * 10) / 10;

/** The blocks of a crew at three sizes with the number of people under each, as wide as there is room. */
export const CrewSketch = ({ picture: { rows, columns } }: { picture: CrewPicture }) => {
  const height = rows * row;
  const across = tenths((100 - (columns.length - 1) * between) / columns.length);
  const left = (column: number) => tenths(column * (across + between));
  return (
    <svg class="crew-sketch" width="100%" height={height + numbers} aria-hidden="true">
      {columns.map(({ hands }, column) =>
        hands.map(({ who, work }, index) => {
          const before = hands.slice(0, index).reduce((sum, one) => sum + one.work.length, 0);
          if (who === 'nobody') return null;
          return (
            <rect
              class={who === 'outside' ? 'sketch-outside' : undefined}
              x={`${left(column)}%`}
              y={before * row + 1}
              width={`${across}%`}
              height={work.length * row - 2}
              rx={2}
            />
          );
        }),
      )}
      {columns.map(({ people }, column) => (
        <text x={`${tenths(left(column) + across / 2)}%`} y={height + 17}>
          {people}
        </text>
      ))}
    </svg>
  );
};
