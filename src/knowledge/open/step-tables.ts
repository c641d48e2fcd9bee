import { addressOf } from '../../schema/address.ts';
import { isKnown } from '../../schema/known.ts';
import { tableOf } from './table.ts';
import * as words from '../../words/open-tables.ts';

export const steps = tableOf(
  words.steps,
  ['id', 'title', 'stage', 'summary', 'builds', 'next', 'page', 'reviewed'],
  ({ knowledge, absolute }) =>
    knowledge.byKind.steps.map(({ id, data }) => ({
      ...data,
      builds: data.builds.map(({ skill, level }) => `${skill}:${level}`),
      ...{ id, page: absolute(addressOf('steps', id)) },
    })),
);

export const takes = tableOf(
  words.takes,
  [
    ...(['step', 'takes', 'of', 'low', 'high', 'unit', 'per', 'place', 'where'] as const),
    ...(['period', 'source', 'confidence', 'note'] as const),
  ],
  ({ knowledge }) =>
    knowledge.byKind.steps.flatMap(({ id: step, data }) =>
      (['time', 'cost'] as const).flatMap((what) => {
        const taking = data[what];
        const figures = isKnown(taking) ? (taking.figures ?? []) : [];
        return figures.map((figure) => ({ ...figure, step, takes: what }));
      }),
    ),
);
