import type { Knowledge } from '../graph/knowledge.ts';
import { plainPath, plainPathId } from '../path/places.ts';
import { placesTold } from '../path/places-told.ts';
import { tableOf } from './table.ts';
import * as words from '../../words/open-tables.ts';

/** Every signal path with the roles that may stand on it; the plain one is that of umbrella roles. */
const pathsOf = ({ byKind }: Knowledge) =>
  [
    { id: undefined, path: plainPath },
    ...byKind.families.map(({ id, data }) => ({ id, ...data })),
  ].map(({ id, path }) => ({
    id: id ?? plainPathId,
    path,
    roles: byKind.roles.filter(({ data }) => data.family === id),
  }));

export const places = tableOf(
  words.places,
  ['path', 'place', 'label', 'kind', 'roles'],
  ({ knowledge }) =>
    pathsOf(knowledge).flatMap(({ id: path, ...one }) =>
      placesTold(one.path, one.roles).map(({ id: place, label, kind, roles }) => ({
        ...{ path, place, label, kind, roles: roles.map(({ id }) => id) },
      })),
    ),
);

export const cables = tableOf(
  words.cables,
  ['path', 'from', 'to', 'kind', 'says'],
  ({ knowledge }) =>
    pathsOf(knowledge).flatMap(({ id, path }) =>
      path.cables.map((cable) => ({ ...cable, path: id })),
    ),
);
