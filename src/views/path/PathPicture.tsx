import type {
  DrawnCable,
  DrawnPlace,
  PathDrawing,
  PathDrawings,
} from '../../knowledge/path/drawing.ts';

/** A role on the picture: the places that are lit for it, and its color. */
export interface LitRole {
  at: readonly string[];
  tape?: string | undefined;
}

interface Props {
  drawings: PathDrawings;
  lit: readonly LitRole[];
  /** The picture in words. */
  description: string;
}

/** The classes that hold, as an attribute. */
const classes = (...names: readonly (string | false | undefined)[]) =>
  names.filter(Boolean).join(' ') || undefined;

const Place = ({ place, lit }: { place: DrawnPlace; lit?: LitRole | undefined }) => {
  const { kind, label, x, y, width, height } = place;
  const middle = y + height / 2 - (label.length - 1) * 9 + 5;
  return (
    <g class={classes(lit && 'lit', lit?.tape)}>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={kind === 'box' ? 4 : Math.min(height / 2, 20)}
      />
      <text x={x + width / 2} y={middle}>
        {label.map((line, index) => (
          <tspan x={x + width / 2} dy={index === 0 ? undefined : 18}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
};

const CableLine = ({
  cable: { kind, path, tip, words },
  lit,
}: {
  cable: DrawnCable;
  lit?: LitRole | undefined;
}) => (
  <g
    class={classes(
      kind === 'back' && 'back',
      kind === 'control' && 'control',
      lit && 'lit',
      lit?.tape,
    )}
  >
    <path d={path} />
    {tip && <path class="tip" d={tip} />}
    {words &&
      words.lines.map((line, index) => (
        <text x={words.x} y={words.y + index * 18}>
          {line}
        </text>
      ))}
  </g>
);

const Drawn = ({
  drawing,
  lit,
  description,
}: { drawing: PathDrawing } & Omit<Props, 'drawings'>) => {
  const { width, height, places, cables } = drawing;
  const roleAt = (id: string) => lit.find(({ at }) => at.includes(id));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={description}
    >
      {cables.map((cable) => (
        <CableLine cable={cable} lit={cable.kind === 'sound' ? roleAt(cable.from) : undefined} />
      ))}
      {places.map((place) => (
        <Place place={place} lit={roleAt(place.id)} />
      ))}
    </svg>
  );
};

/** A signal path with the places of some roles lit: beside text on wide screens, downward on phones. */
export const PathPicture = ({ drawings, lit, description }: Props) => (
  <div class="path">
    <div class="path-wide">
      <Drawn drawing={drawings.wide} lit={lit} description={description} />
    </div>
    <div class="path-tall">
      <Drawn drawing={drawings.tall} lit={lit} description={description} />
    </div>
  </div>
);
