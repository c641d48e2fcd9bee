import { addressOf } from '../../schema/address.ts';
import { keysOf, levels } from '../../schema/vocabulary.ts';
import { tableOf } from './table.ts';
import * as words from '../../words/open-tables.ts';

export const skills = tableOf(
  words.skills,
  ['id', 'title', 'group', 'summary', 'buildsOn', 'page', 'reviewed'],
  ({ knowledge, absolute }) =>
    knowledge.byKind.skills.map(({ id, data }) => ({
      ...data,
      ...{ id, page: absolute(addressOf('skills', id)) },
    })),
);

export const statements = tableOf(
  words.statements,
  ['skill', 'level', 'is', 'text'],
  ({ knowledge }) =>
    knowledge.byKind.skills.flatMap(({ id: skill, data }) =>
      keysOf(levels).flatMap((level) => [
        ...data.levels[level].can.map((text) => ({ skill, level, is: 'can', text })),
        { skill, level, is: 'evidence', text: data.levels[level].evidence },
      ]),
    ),
);
