import { titleAddress } from '../../schema/address.ts';
import { titlesOf } from '../graph/titles.ts';
import { tableOf } from './table.ts';
import * as words from '../../words/open-tables.ts';

export const titles = tableOf(
  words.titles,
  ['id', 'title', 'role', 'own', 'sector', 'place', 'language', 'note', 'page'],
  ({ knowledge, absolute }) =>
    titlesOf(knowledge.byKind.roles).flatMap(({ id, name, meanings }) =>
      meanings.map((meaning) => ({
        ...{ ...meaning, id, title: meaning.as ?? name, page: absolute(titleAddress(id)) },
      })),
    ),
);
