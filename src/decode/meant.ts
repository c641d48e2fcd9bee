import type { Thing } from './known.ts';

/** A name as it is written, what has it, and what it must stand beside to be meant. */
export interface Entry {
  name: string;
  thing: Thing;
  needs: 'near' | 'listed' | undefined;
}

/** Names this short are only meant where they are written with the same capitals: "OB" is no "ob". */
const shortName = 3;

/** Abbreviations up to this length have a capital: a hard hat is no "HATS". */
const shortAbbreviation = 4;

/** Products of one word up to this length have a capital: "Avid" is no "avid". */
const shortProduct = 7;

const isAbbreviation = (name: string) =>
  name.length <= shortAbbreviation && /^\p{Lu}+s?$/u.test(name);

/** Whether letters are an abbreviation itself or its plural, in whatever capitals it has. */
const isSame = (name: string, written: string) =>
  written === name || written.replace(/['’]?s$/, '') === name || written === name.toUpperCase();

/** Whether a product's one word is written as several in small letters, as everyday words are: a "main stage" is no MainStage. */
const isTornApart = (name: string, written: string) =>
  !/[\s-]/.test(name) && /\p{L}[\s-]+\p{Ll}/u.test(written);

/** Whether something is meant by letters that are its name but for capitals. */
export function isMeant({ name, thing, needs }: Entry, written: string): boolean {
  if (needs && name.endsWith('s') && !written.endsWith('s')) return false;
  if (needs && thing.kind !== 'product' && name !== name.toUpperCase()) return true;
  if (thing.kind === 'product' && isTornApart(name, written)) return false;
  if (name.length <= shortName) {
    const one = isSame(name, written) ? name : written.replace(/['’]?s$/, '');
    return one === name || one === name.toUpperCase();
  }
  if (isAbbreviation(name)) {
    return /\p{Lu}/u.test(written) && written.replace(/['’]/, '').length >= name.length;
  }
  // A first letter of its own, as in "T-RackS", stays one: no name begins in "tracks".
  if (/^\p{L}-/u.test(name) && !written.includes('-')) return written === name.replace('-', '');
  const isWord = thing.kind === 'product' && /^\p{Lu}\p{L}*$/u.test(name);
  return !isWord || name.length > shortProduct || /^\p{Lu}/u.test(written);
}

/** Whether a name has capitals within, as only makers write: "SoundCheck". */
const isMakers = (written: string) => /\p{Ll}\p{Lu}/u.test(written);

/**
 * Of what has a name, what is meant by it as it is written: a maker's own spelling means the product, and
 * a maker's name without a capital the word of the trade that it is too.
 */
export function meantMost(entries: readonly Entry[], written: string): readonly Entry[] {
  const isProduct = ({ thing }: Entry) => thing.kind === 'product';
  const exact = entries.filter((one) => one.name === written);
  if (isMakers(written) && exact.length > 0) return exact;
  const hasTerm = entries.some(({ thing }) => thing.kind === 'term');
  return hasTerm && !/\p{Lu}/u.test(written)
    ? entries.filter((one) => !isProduct(one) || !/\p{Lu}/u.test(one.name))
    : entries;
}
