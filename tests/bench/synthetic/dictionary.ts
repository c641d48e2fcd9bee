import dictionary from 'dictionary-en';
import { drawFrom, shuffled } from './random.ts';

/** Forms of a word that its flags in the dictionary allow, and the end that it must have for them. */
const forms: readonly (readonly [flag: string, end: RegExp, behind: string])[] = [
  ['S', /[^sxzhy]$/, 's'],
  ['D', /[^ey]$/, 'ed'],
  ['G', /[^e]$/, 'ing'],
];

/** Words of US English in small letters, with plain plurals, pasts and -ing forms, always in one order. */
export function dictionaryWords(): string[] {
  const lines = Buffer.from(dictionary.dic).toString().split('\n');
  const words = lines.flatMap((line) => {
    const [word = '', flags = ''] = line.split('/');
    if (!/^[a-z]{4,}$/.test(word)) return [];
    const more = forms.filter(([flag, end]) => flags.includes(flag) && end.test(word));
    return [word, ...more.map(([, , behind]) => word + behind)];
  });
  return shuffled([...new Set(words)], drawFrom('dictionary'));
}

/** What a word must share with another to stand in its place: its length, and how it ends. */
export const shapeOf = (word: string): string =>
  `${word.length}${/(?:ing|ed|ly|s)$/.exec(word)?.[0] ?? ''}`;
