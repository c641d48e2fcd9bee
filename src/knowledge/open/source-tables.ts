import { addressOf } from '../../schema/address.ts';
import { tableOf } from './table.ts';
import * as words from '../../words/open-tables.ts';

export const sources = tableOf(
  words.sources,
  [
    ...(['id', 'publisher', 'title', 'url', 'published', 'period', 'licence', 'trust'] as const),
    ...(['confidence', 'page', 'reviewed'] as const),
  ],
  ({ knowledge, absolute }) =>
    knowledge.byKind.sources.map(({ id, data }) => ({
      ...data,
      ...{ id, page: absolute(addressOf('sources', id)) },
    })),
);
