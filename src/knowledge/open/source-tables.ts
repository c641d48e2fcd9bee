import { addressOf } from '../../schema/address.ts';
import { tableOf } from './table.ts';

export const sources = tableOf(
  'Every source: who published it, when, where it stands, and how far it is trusted.',
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
