import { addressOf } from '../../schema/address.ts';
import { filingsOf } from '../figures/pay.ts';
import { programsByCode } from '../schools/codes.ts';
import { tableOf } from './table.ts';
import * as words from '../../words/open-tables.ts';

export const crosswalk = tableOf(
  words.crosswalk,
  ['role', 'title', 'scheme', 'code', 'class', 'match', 'why', 'page'],
  ({ knowledge, absolute }) =>
    knowledge.byKind.roles.flatMap((role) =>
      filingsOf(knowledge, role).map(({ occupation: { id, data }, match, why }) => ({
        ...{ role: role.id, title: role.data.title, scheme: data.scheme, code: data.code },
        ...{ class: data.title, match, why, page: absolute(addressOf('occupations', id)) },
      })),
    ),
);

export const programs = tableOf(
  words.programs,
  ['cip', 'title', 'scheme', 'code', 'class', 'source'],
  ({ knowledge }) =>
    programsByCode(knowledge).flatMap(({ program: { data }, classes }) =>
      classes.map(({ data: { scheme, code, title } }) => ({
        ...{ cip: data.code, title: data.title, scheme, code, class: title, source: data.joinedBy },
      })),
    ),
);
