import type { DrawnCable, DrawnPlace, PathDrawing } from '../../knowledge/path/drawing.ts';
import { href } from '../../site/href.ts';
import { classes, looksIn, rolesAt, type LitRole } from './lit.ts';
import { LitPlace } from './LitPlace.tsx';

interface Props {
  drawing: PathDrawing;
  lit: readonly LitRole[];
  /** The picture in words. */
  description: string;
}

/** From one line of words to the next, and the least height of a name, in CSS pixels. */
const line = 18;
const leastName = 26;

/** A part of a width in percent. */
const partOf = (whole: number) => (x: number) => `${Math.round((x / whole) * 10_000) / 100}%`;

/** Words in lines around the middle of the picture they stand in. */
const Lines = ({ lines, y }: { lines: readonly string[]; y: number }) => (
  <text x="50%" y={y}>
    {lines.map((words, index) => (
      <tspan x="50%" dy={index === 0 ? undefined : line}>
        {words}
      </tspan>
    ))}
  </text>
);

const Names = ({ place: { names, height } }: { place: DrawnPlace }) => {
  let top = height + 4;
  return (
    <>
      {names.map(({ address, lines }) => {
        const room = Math.max(lines.length * line + 4, leastName);
        const at = top;
        top += room;
        return (
          <a href={href(address)}>
            <rect y={at} width="100%" height={room} />
            <Lines lines={lines} y={at + 16} />
          </a>
        );
      })}
    </>
  );
};

const Place = ({
  place,
  lit,
  across,
}: {
  place: DrawnPlace;
  lit: readonly LitRole[];
  across: (x: number) => string;
}) => {
  const { kind, label, x, y, width, height } = place;
  const radius = kind === 'box' ? 4 : Math.min(height / 2, 20);
  const looks = looksIn(lit);
  return (
    <g class={classes('place', lit.length > 0 && 'lit', looks.length > 1 && 'shared')}>
      <svg x={across(x)} y={y} width={across(width)} height={height}>
        <rect width="100%" height="100%" rx={radius} />
        <LitPlace radius={radius} looks={looks} named={height} />
        <Lines lines={label} y={height / 2 - ((label.length - 1) * line) / 2 + 5} />
        <Names place={place} />
      </svg>
    </g>
  );
};

const CableLine = ({ cable, lit }: { cable: DrawnCable; lit: readonly LitRole[] }) => {
  const { kind, path } = cable;
  return (
    <g class={classes(kind !== 'sound' && kind, lit.length > 0 && 'lit')}>
      <path d={path} />
      {looksIn(lit)
        .slice(0, 2)
        .map(({ tape, tone }) => (
          <path class={`${tape} tone${tone}`} d={path} />
        ))}
    </g>
  );
};

/** The arrow and the words of a cable: at the place it has in the picture, at their own size. */
const CableWords = ({
  cable: { tip, words },
  across,
}: {
  cable: DrawnCable;
  across: (x: number) => string;
}) => (
  <g class="aside">
    {tip && (
      <svg x={across(tip.x)} y={tip.y}>
        <path d="M0 0L4-8H-4z" />
      </svg>
    )}
    {words && (
      <text x={across(words.x)} y={words.y}>
        {words.says}
      </text>
    )}
  </g>
);

/** A path from left to right: across in parts of its width, so that its words keep their size. */
export const PathWide = ({ drawing, lit, description }: Props) => {
  const { width, height, places, cables } = drawing;
  const across = partOf(width);
  const litLast = cables
    .map((cable) => ({ cable, here: cable.kind === 'sound' ? rolesAt(lit, cable.from) : [] }))
    .sort((a, b) => a.here.length - b.here.length);
  const isNamed = places.some(({ names }) => names.length > 0);
  return (
    <div class="path-wide">
      <svg width="100%" height={height} role={isNamed ? 'group' : 'img'} aria-label={description}>
        <svg
          width="100%"
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
        >
          {litLast.map(({ cable, here }) => (
            <CableLine cable={cable} lit={here} />
          ))}
        </svg>
        {cables.map(
          (cable) => cable.kind !== 'sound' && <CableWords cable={cable} across={across} />,
        )}
        {places.map((place) => (
          <Place place={place} lit={rolesAt(lit, place.id)} across={across} />
        ))}
      </svg>
    </div>
  );
};
