import type { Look } from '../../knowledge/compare/looks.ts';
import type {
  DrawnCable,
  DrawnPlace,
  PathDrawing,
  PathDrawings,
} from '../../knowledge/path/drawing.ts';
import { BoxLabel } from './BoxLabel.tsx';
import { LitPlace } from './LitPlace.tsx';

/** A role on the picture: the places that are lit for it, and how it is told from others there. */
export interface LitRole {
  at: readonly string[];
  look?: Look | undefined;
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

/** The looks of roles that have one. */
const looksIn = (lit: readonly LitRole[]) => lit.flatMap(({ look }) => look ?? []);

const Place = ({ place, lit }: { place: DrawnPlace; lit: readonly LitRole[] }) => {
  const { kind, label, x, y, width, height } = place;
  const radius = kind === 'box' ? 4 : Math.min(height / 2, 20);
  return (
    <g class={classes(lit.length > 0 && 'lit')}>
      <rect x={x} y={y} width={width} height={height} rx={radius} />
      <LitPlace box={place} radius={radius} looks={looksIn(lit)} />
      <BoxLabel box={place} lines={label} />
    </g>
  );
};

const CableLine = ({
  cable: { kind, path, tip, words },
  lit,
}: {
  cable: DrawnCable;
  lit: readonly LitRole[];
}) => (
  <g
    class={classes(
      kind === 'back' && 'back',
      kind === 'control' && 'control',
      lit.length > 0 && 'lit',
    )}
  >
    <path d={path} />
    {looksIn(lit)
      .slice(0, 2)
      .map(({ tape, tone }, index) => (
        <path class={`${tape} tone${tone}${index ? ' second' : ''}`} d={path} />
      ))}
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
  const rolesAt = (id: string) => lit.filter(({ at }) => at.includes(id));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={description}
    >
      {cables.map((cable) => (
        <CableLine cable={cable} lit={cable.kind === 'sound' ? rolesAt(cable.from) : []} />
      ))}
      {places.map((place) => (
        <Place place={place} lit={rolesAt(place.id)} />
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
