import { addressOf } from '../../schema/address.ts';
import { keysOf, levelAt, strains } from '../../schema/vocabulary.ts';
import { askedIn } from '../levels/in-roles.ts';
import { tableOf } from './table.ts';

export const roles = tableOf(
  'Every role: what it is, where it stands, what the work does to time and body.',
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
  'How far each role asks for each skill and why: on its own list, as its field has it, or waived. What is not here is not listed.',
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
  'Moves from one role to another: what one keeps, must add and gives up, and what shows that people make them.',
  ['from', 'to', 'evidence', 'keep', 'add', 'giveUp', 'steps', 'source'],
  ({ knowledge }) =>
    knowledge.byKind.roles.flatMap(({ id, data }) =>
      data.moves.map((move) => ({ ...move, from: id })),
    ),
);
