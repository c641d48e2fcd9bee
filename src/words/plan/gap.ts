import { counted } from '../plural.ts';

/** How far a level is from what is asked. */
export const asAsked = 'as asked';
export const short = (levels: number) => `${counted(levels, 'level', 'levels')} short`;
export const further = (levels: number) =>
  `${counted(levels, 'level', 'levels')} further than asked`;
