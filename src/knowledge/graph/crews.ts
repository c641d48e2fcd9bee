import type { CrewSize } from '../../schema/crew.ts';
import type { Entry } from '../../schema/entry.ts';
import { get, type Knowledge } from './knowledge.ts';

type CrewEntry = Entry<'crews'>;
type RoleEntry = Entry<'roles'>;

/** All crews, those of a family beside each other. */
export const crewsByFamily = (knowledge: Knowledge): CrewEntry[] =>
  knowledge.byKind.families.flatMap(({ id }) => crewsOfFamily(knowledge, id));

/** The crews of a family, in the order of their titles. */
export const crewsOfFamily = ({ byKind }: Knowledge, family: string): CrewEntry[] =>
  byKind.crews.filter(({ data }) => data.family === family);

/** Whom one person of the sound crew is at a size: for each of them, the roles held, each once. */
const rolesHeld = ({ people }: CrewSize): Set<string>[] =>
  people
    .filter(({ outside }) => !outside)
    .map(({ holds }) => new Set(holds.flatMap(({ role }) => role ?? [])));

/** A crew in which a role stands. */
export interface CrewOfRole {
  crew: CrewEntry;
  /** What the one person of the smallest crew is besides, if that person holds the role. */
  alone?: RoleEntry[];
}

/** The crews in which a role stands at any size, those of its own family first. */
export function crewsOfRole(knowledge: Knowledge, { id, data }: RoleEntry): CrewOfRole[] {
  const standsIn = ({ people }: CrewSize) =>
    people.some(({ holds }) => holds.some(({ role }) => role === id));
  const isOwn = (crew: CrewEntry) => Number(crew.data.family === data.family);
  return knowledge.byKind.crews
    .filter((crew) => crew.data.sizes.some(standsIn))
    .sort((a, b) => isOwn(b) - isOwn(a))
    .map((crew) => {
      const [smallest] = crew.data.sizes;
      const held = smallest && rolesHeld(smallest).find((roles) => roles.has(id));
      const others = [...(held ?? [])].filter((other) => other !== id);
      return { crew, ...(held && { alone: others.map((one) => get(knowledge, 'roles', one)) }) };
    });
}

/** The crews in which one person is both of two roles, at a size below the full one. */
export const mergedIn = ({ byKind }: Knowledge, one: string, other: string): CrewEntry[] =>
  byKind.crews.filter(({ data }) =>
    data.sizes
      .slice(0, -1)
      .some((size) => rolesHeld(size).some((roles) => roles.has(one) && roles.has(other))),
  );
