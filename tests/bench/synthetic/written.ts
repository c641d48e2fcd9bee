import { sentencesOf, wordsOf } from '../../../src/checks/style/rules.ts';
import { oneIn, type Draw } from './random.ts';

/** A word of small letters, in any place of a sentence. */
export const plain = /^[a-z]{2,}$/;

/** Words, each by itself: what stands at odd places of a text that is split by it. */
export const word = /(\p{L}[\p{L}\p{M}\p{N}'’]*)/u;

/** The words of a sentence, less what stands in a copy as it stood: what has a slash in it, figures and code. */
export const keyOf = (sentence: string) =>
  wordsOf(sentence.toLowerCase().replace(/\S+\/\S+|\u{fffc}/gu, ''))
    .filter((one) => one !== 'figure' && one !== 'code')
    .join(' ');

/** All sentences of some texts, as copies must not have them again. */
export const sentencesIn = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => sentencesOf(text).map(keyOf)));

/** A word as a dictionary has it: in small letters, without the mark of whose it is. */
export const bareOf = (written: string) => written.toLowerCase().replace(/['’]s$/, '');

/** A word written as another is: with its capital and what hangs on it. */
export function writtenLike(like: string, now: string): string {
  const capital = /^\p{Lu}/u.test(like) ? (now[0] ?? '').toUpperCase() + now.slice(1) : now;
  return capital + (/['’]s$/.exec(like)?.[0] ?? '');
}

const vowels = 'aeiou';
const consonants = 'bcdfghklmnprstvw';

/** A letter or a digit in place of another of its sort. */
export function otherSign(sign: string, draw: Draw): string {
  if (/\p{N}/u.test(sign)) return String(1 + Math.floor(draw() * 9));
  if (!/^[a-z]$/i.test(sign)) return sign;
  const small = sign.toLowerCase();
  const other = oneIn([...(vowels.includes(small) ? vowels : consonants)], draw) ?? small;
  return sign === small ? other : other.toUpperCase();
}
