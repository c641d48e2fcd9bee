import type { CrewPicture } from '../../knowledge/graph/crew-picture.ts';

/** A piece of work with what lies under it, and that, in CSS pixels. */
const row = 10;
const under = 4;
/** What lies between two columns, in percent of the whole. */
const between = 4;

const tenths = (share: number) => Math.round(share * 10) / 10;

/** The blocks of a crew at three sizes, as wide as there is room, and the number of people under each. */
export const CrewSketch = ({ picture: { rows, columns } }: { picture: CrewPicture }) => {
  const across = tenths((100 - (columns.length - 1) * between) / columns.length);
  return (
    <>
      <svg class="crew-sketch" width="100%" height={rows * row} aria-hidden="true">
        {columns.map(({ hands }, column) =>
          hands.map(({ who, work }, index) => {
            const before = hands.slice(0, index).reduce((sum, one) => sum + one.work.length, 0);
            if (who === 'nobody') return null;
            return (
              <rect
                class={who === 'outside' ? 'sketch-outside' : undefined}
                x={`${tenths(column * (across + between))}%`}
                y={before * row + 0.5}
                width={`${across}%`}
                height={work.length * row - under}
                rx={2}
              />
            );
          }),
        )}
      </svg>
      <p class="sketch-people" aria-hidden="true">
        {columns.map(({ people }) => (
          <span>{people}</span>
        ))}
      </p>
    </>
  );
};
