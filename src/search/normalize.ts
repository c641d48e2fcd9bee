/** British spellings, ordinals, and one form for what a man and a woman are called, in English and abroad. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/our\b/g, 'or'],
  [/tre\b/g, 'ter'],
  [/o(?:gue|uge)\b/g, 'og'],
  [/isation\b/g, 'ization'],
  [/ise\b/g, 'ize'],
  [/\bprogramme/g, 'program'],
  [/\b1st\b/g, 'first'],
  [/\b2nd\b/g, 'second'],
  [/\b3rd\b/g, 'third'],
  [/\blicence/g, 'license'],
  [/ll(?=ed\b|ing\b|er\b)/g, 'l'],
  [/\b(?:dude|bloke|fella|lady|girl|gal)\b/g, 'guy'],
  [/erin(?:nen)?\b/g, 'er'],
  [/(?:euse|eure?)s?\b/g, 'or'],
  [/(?<=t)(?:rice|ora|ore)\b/g, 'or'],
  [/dora\b/g, 'dor'],
  [/ienne\b/g, 'ien'],
  [/\b(tecnic|ingenier|ingegner|engenheir|fonic)a\b/g, '$1o'],
];

/** A word without the ending of its plural. Short words and those on -ss stay: bus, gas, loss. */
const singular = (word: string) =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;

/** A name as it is written, without case, accents, hyphens and signs. */
export const writtenAs = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/**
 * A name as it is compared: case, accents, hyphens, plurals and British spelling make no difference.
 * Both sides of a comparison go through it, so that what it does to a word need not be right English.
 */
export function keyOf(text: string): string {
  const american = spellings.reduce((word, [from, to]) => word.replace(from, to), writtenAs(text));
  return american.split(' ').map(singular).join(' ');
}

/** A key without its spaces: "rerecording" is "re-recording". */
export const tight = (key: string): string => key.replaceAll(' ', '');

/**
 * A name as it is written, without its spaces. With a typing error in it, the form in which names are compared may
 * be far off: "wellre" is one error from "Weller", whose second l is dropped there.
 */
export const written = (text: string): string => tight(writtenAs(text));
