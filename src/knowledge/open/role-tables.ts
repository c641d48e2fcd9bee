import { addressOf } from '../../schema/address.ts';
import { keysOf, levelAt, strains } from '../../schema/vocabulary.ts';
import { askedIn } from '../levels/in-roles.ts';
import { tableOf } from './table.ts';
import * as words from '../../words/open-tables.ts';

export const roles = tableOf(
  words.roles,
  [
    ...(['id', 'title', 'family', 'spans', 'summary', 'stage', 'leaning', 'company'] as const),
    ...(['base', ...keysOf(strains), 'payUnits', 'page', 'reviewed'] as const),
  ],
  ({ knowledge, absolute }) =>
    knowledge.byKind.roles.map(({ id, data }) => ({
      ...data,
      ...data.conditions,
      ...{ id, page: absolute(addressOf('roles', id)) },
    })),
);

export const levels = tableOf(
  words.levels,
  ['role', 'skill', 'level', 'by', 'why'],
  ({ knowledge }) =>
    knowledge.byKind.roles.flatMap((role) => [
      ...askedIn(knowledge, role).map(({ level, ...one }) => ({
        ...{ ...one, role: role.id, level: levelAt(level) },
      })),
      ...role.data.waives.map((one) => ({ ...one, role: role.id, by: 'waived' })),
    ]),
);

export const moves = tableOf(
  words.moves,
  ['from', 'to', 'evidence', 'keep', 'add', 'giveUp', 'steps', 'source'],
  ({ knowledge }) =>
    knowledge.byKind.roles.flatMap(({ id, data }) =>
      data.moves.map((move) => ({ ...move, from: id })),
    ),
);
