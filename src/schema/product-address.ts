import { addressOf } from './address.ts';

/** Where a kind of product stands: on the page of the skill by which one learns to use it. */
export const productAddress = (id: string, skill: string): string =>
  `${addressOf('skills', skill)}#${id}`;
