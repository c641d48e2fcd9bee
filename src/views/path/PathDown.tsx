import type { DrawnPlace } from '../../knowledge/path/drawing.ts';
import type { SignalPath } from '../../schema/path.ts';
import { LinkList } from '../links.tsx';
import { lane, layOutLanes, leastRow, middle, type LaneRow } from './lanes-layout.ts';
import { classes, looksIn, rolesAt, type LitRole } from './lit.ts';
import { LitPlace } from './LitPlace.tsx';
import { Shape } from './Shape.tsx';
import * as words from '../../words/path.ts';

/** Half of a place, in CSS pixels. */
const half = 8;

interface BesideProps {
  row: LaneRow;
  columns: number;
  isBox: boolean;
  lit: readonly LitRole[];
}

/** The cables of a row and the place in its lane, as high as the words beside them. */
function Beside({ row: { id, x, lines }, columns, isBox, lit }: BesideProps) {
  const here = rolesAt(lit, id);
  const radius = isBox ? 2 : half;
  return (
    <svg width={columns * lane + 4} height="100%" aria-hidden="true">
      {lines.map(({ from, kind, path, on, tip }) => {
        const shown = kind === 'sound' ? rolesAt(lit, from) : [];
        const [look] = [...looksIn(shown)].sort((a, b) => a.shape - b.shape);
        return (
          <g
            class={classes(
              kind !== 'sound' && kind,
              shown.length > 0 && 'lit',
              look && `${look.tape} tone${look.tone}`,
            )}
          >
            {path && <path d={path} />}
            {on !== undefined && (
              <line x1={on * lane + 10} x2={on * lane + 10} y1={path ? leastRow : 0} y2="102%" />
            )}
            {tip && <path class="tip" d={`M${x + half + 1} ${middle}l8-4v8z`} />}
          </g>
        );
      })}
      <g class={classes('place', here.length > 0 && 'lit')}>
        <svg x={x - half} y={middle - half} width={2 * half} height={2 * half}>
          <rect width="100%" height="100%" rx={radius} />
          <LitPlace radius={radius} looks={looksIn(here)} />
        </svg>
      </g>
    </svg>
  );
}

interface Props {
  path: SignalPath;
  /** The places with those who are named at them. */
  names: readonly Pick<DrawnPlace, 'id' | 'names'>[];
  lit: readonly LitRole[];
}

/** A path downward, for narrow places: a list of its places beside the cables that join them. */
export function PathDown({ path, names, lit }: Props) {
  const { columns, rows } = layOutLanes(path);
  const labelOf = (id: string) => path.places.find((place) => place.id === id)?.label;
  return (
    <ol class={`path-down lanes${columns}`}>
      {rows.map((row, index) => {
        const place = path.places[index];
        const here = rolesAt(lit, row.id);
        const links = names.find(({ id }) => id === row.id)?.names ?? [];
        const isAlone = here.length > 0 && links.length === 0 && looksIn(here).length === 0;
        const asides = path.cables.filter(({ from }) => from === row.id);
        return (
          <li class={classes(here.length > 0 && 'down-here', isAlone && 'down-alone')}>
            <Beside row={row} columns={columns} isBox={place?.kind === 'box'} lit={lit} />
            <span class="down-label">{place?.label}</span>
            {here.map(
              ({ title, look }) =>
                look && (
                  <span class={`down-role ${look.tape} tone${look.tone}`}>
                    <Shape look={look} />
                    {title}
                  </span>
                ),
            )}
            {links.length > 0 && (
              <span class="down-names">
                <LinkList links={links} />
              </span>
            )}
            {asides.map(
              ({ to, kind, says }) =>
                kind !== 'sound' && (
                  <span class="down-aside">
                    {says && `${says}, `}
                    {words.aside[kind](labelOf(to) ?? '')}
                  </span>
                ),
            )}
          </li>
        );
      })}
    </ol>
  );
}
