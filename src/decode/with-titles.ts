import type { Known } from './known.ts';

/** Titles of roles by the role's id. */
export type TitlesAbroad = Readonly<Record<string, readonly string[]>>;

/** What adverts are decoded by, with further titles. */
export const withTitles = (known: Known, titles: TitlesAbroad): Known => ({
  ...known,
  things: known.things.map((one) =>
    one.kind === 'role' ? { ...one, names: [...one.names, ...(titles[one.id] ?? [])] } : one,
  ),
});
