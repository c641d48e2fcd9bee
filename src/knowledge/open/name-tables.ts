import { titleAddress } from '../../schema/address.ts';
import { titlesOf } from '../graph/titles.ts';
import { tableOf } from './table.ts';

export const titles = tableOf(
  'Every job title anyone uses, and which role it means where: one meaning a row.',
  ['id', 'title', 'role', 'own', 'sector', 'place', 'language', 'note', 'page'],
  ({ knowledge, absolute }) =>
    titlesOf(knowledge.byKind.roles).flatMap(({ id, name, meanings }) =>
      meanings.map((meaning) => ({
        ...{ ...meaning, id, title: meaning.as ?? name, page: absolute(titleAddress(id)) },
      })),
    ),
);
