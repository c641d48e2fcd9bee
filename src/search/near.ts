import type { NameIndex } from './match.ts';

/** A page that may be meant, with the name that is near what was typed. */
export interface Near {
  address: string;
  title: string;
  name: string;
}

/** The pages whose names are nearest to what was typed, where nothing was found. */
export const nearIn = (names: NameIndex, text: string): Near[] =>
  names
    .nearest(text)
    .map(({ page: { address, title }, name }) => ({ address, title, name: name.text }));
