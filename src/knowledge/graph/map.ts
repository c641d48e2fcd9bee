import { addressOf } from '../../schema/address.ts';
import { comparisonId } from '../../schema/pair.ts';
import type { Entry } from '../../schema/entry.ts';
import type { Edge, Knowledge } from './knowledge.ts';
import { rolesByFamily } from './lists.ts';
import type { Group } from './by-letter.ts';
import { keysOf, moveEvidence } from '../../schema/vocabulary.ts';

type RoleEntry = Entry<'roles'>;
/** Roles that stand together on a map: those of a family, or those that span families. */
export type Region = Group<RoleEntry>;

/** Where the roles of a region stand: the page of their family, or their part of the list of roles. */
export const regionAddress = ({ id, tape }: Region): string =>
  tape === undefined ? `/roles/#${id}` : addressOf('families', id);

/** Roles and the moves among them. */
export interface CareerMap {
  regions: readonly Region[];
  moves: readonly Edge[];
}

/** One line of the picture: a move, or two moves that are each other's reverse. */
export interface Line {
  from: RoleEntry;
  to: RoleEntry;
  /** Whether people also go the other way. */
  both: boolean;
}

/** One role with the moves that end at it, whether or not their other end is on the map. */
export interface Stop {
  role: RoleEntry;
  onward: readonly Edge[];
  into: readonly Edge[];
}

function mapOf({ movesFrom }: Knowledge, regions: readonly Region[]): CareerMap {
  const roles = new Set(regions.flatMap((region) => region.entries));
  const moves = [...roles].flatMap((role) => movesFrom.get(role.id) ?? []);
  return { regions, moves: moves.filter((move) => roles.has(move.to)) };
}

/** Every role and every move. */
export const wholeMap = (knowledge: Knowledge): CareerMap =>
  mapOf(
    knowledge,
    rolesByFamily(knowledge).filter((region) => region.entries.length > 0),
  );

/** The roles of one family and the moves among them. Roles that span it stand on the whole map. */
export const familyMap = (knowledge: Knowledge, family: string): CareerMap =>
  mapOf(
    knowledge,
    rolesByFamily(knowledge).filter((region) => region.id === family),
  );

/** The roles of a region, each with where it leads and who comes to it. */
export const stopsOf = ({ movesFrom, movesInto }: Knowledge, region: Region): Stop[] =>
  region.entries.map((role) => ({
    role,
    onward: movesFrom.get(role.id) ?? [],
    into: movesInto.get(role.id) ?? [],
  }));

const certainty = ({ move }: Edge) => keysOf(moveEvidence).indexOf(move.evidence);

/** The moves as lines. Where people go both ways, a line points as the better attested move does. */
export function linesOf(moves: readonly Edge[]): Line[] {
  const lines = new Map<string, Line>();
  const surestFirst = [...moves].sort((a, b) => certainty(a) - certainty(b));
  for (const { from, to } of surestFirst) {
    const back = lines.get(`${to.id} ${from.id}`);
    if (back) back.both = true;
    else lines.set(`${from.id} ${to.id}`, { from, to, both: false });
  }
  return [...lines.values()];
}

/** The moves from the roles of one region to those of another. */
export interface Bundle {
  from: Region;
  to: Region;
  moves: readonly Edge[];
}

/** The moves across regions, by the region they leave and the one they lead to, in the order of both. */
export function bundlesOf({ regions, moves }: CareerMap): Bundle[] {
  const regionOf = new Map(
    regions.flatMap((region) => region.entries.map((role) => [role, region] as const)),
  );
  return regions.flatMap((from) =>
    regions
      .filter((to) => to !== from)
      .map((to) => ({
        ...{ from, to },
        moves: moves.filter(
          (move) => regionOf.get(move.from) === from && regionOf.get(move.to) === to,
        ),
      }))
      .filter((bundle) => bundle.moves.length > 0),
  );
}

/** The comparison of the two roles of a move, if an editor has written it. */
export const comparisonOf = ({ byId }: Knowledge, { from, to }: Edge) =>
  byId.comparisons.get(comparisonId(from.id, to.id));
