import { stemsOf } from './stems.ts';

/** Stands between two phrases. */
const between = '|';

/** How people put something, as stems, phrase by phrase, without those that are known already. */
export const packPhrases = (texts: readonly string[], known: ReadonlySet<string>): string =>
  texts
    .map((text) =>
      [...new Set(stemsOf(text))]
        .filter((stem) => !known.has(stem))
        .sort()
        .join(' '),
    )
    .filter((phrase) => phrase !== '')
    .join(between);

/** The stems of each phrase. */
export const phrasesIn = (packed: string): string[][] =>
  packed === '' ? [] : packed.split(between).map((phrase) => phrase.split(' '));
