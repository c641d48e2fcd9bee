import { rolesOf } from './pair.ts';

/** The two role ids in the address of a pair's page, in the order they stand there; undefined for any other. */
export const rolesAt = (address: string): [string, string] | undefined =>
  rolesOf(/^\/compare\/([^/]+)\/?$/.exec(address)?.[1] ?? '');
