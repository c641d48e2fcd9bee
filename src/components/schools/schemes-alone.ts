import { keysOf, schemes, type Scheme } from '../../schema/vocabulary.ts';

/** The part of an address under which one classification stands alone. */
export const anchorOf = (scheme: Scheme): string => `only-${scheme}`;

const others = (scheme: Scheme): string =>
  `.codes:has(#${anchorOf(scheme)}:target) [data-scheme]:not([data-scheme=${scheme}])`;

/** Styles by which the choice of one classification needs no script. */
export const schemesAlone = `${keysOf(schemes).map(others).join()}{display:none}`;
