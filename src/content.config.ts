import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { kinds, type Kind } from './schema/kinds.ts';
import { schemas } from './schema/schemas.ts';

const collectionOf = <K extends Kind>(kind: K) =>
  defineCollection({
    loader: glob({ base: `./content/${kind}`, pattern: `*.${kinds[kind].extension}` }),
    schema: schemas[kind],
  });

export const collections = {
  roles: collectionOf('roles'),
  families: collectionOf('families'),
  skills: collectionOf('skills'),
  steps: collectionOf('steps'),
  comparisons: collectionOf('comparisons'),
  terms: collectionOf('terms'),
  occupations: collectionOf('occupations'),
  sources: collectionOf('sources'),
  pages: collectionOf('pages'),
  boards: collectionOf('boards'),
};
