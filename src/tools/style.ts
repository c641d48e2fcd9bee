import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { readDocument, type ContentFile } from '../checks/integrity/document.ts';
import { onceFor } from '../schema/once-for.ts';
import type { Problem } from '../checks/integrity/problem.ts';
import { failure } from '../checks/integrity/guarded.ts';
import { shapeProblems } from '../checks/integrity/shape.ts';
import { styleGuide, type Speller, type Style, type StyleGuide } from '../checks/style/guide.ts';

/** To suggest takes a tenth of a second: enough for somebody's new page, and no more for a whole tree. */
const mostSuggestions = 20;

/** No longer word is in a dictionary, and to look for one, and for those near it, takes longer with each letter. */
const longestWord = 40;
const longestToSuggest = 20;

interface LimitedSpeller extends Speller {
  /** Lets it suggest as often again as at first. */
  renew(): void;
}

/** US English, with words of the field added. */
export function spellerWith(words: readonly string[]): LimitedSpeller {
  const spell = nspell({
    aff: Buffer.from(dictionary.aff),
    dic: Buffer.from(dictionary.dic),
  });
  for (const word of words) spell.add(word);
  let suggested = 0;
  const answers = new Map<string, boolean>();
  return {
    knows(word) {
      const known = answers.get(word) ?? (word.length <= longestWord && spell.correct(word));
      answers.set(word, known);
      return known;
    },
    suggest: (word) =>
      word.length <= longestToSuggest && suggested++ < mostSuggestions ? spell.suggest(word) : [],
    renew: () => {
      suggested = 0;
    },
  };
}

interface StyleRead {
  style?: Style & { speller: LimitedSpeller };
  problems: readonly Problem[];
}

const read = onceFor((file: ContentFile): StyleRead => {
  try {
    return readStyle(file);
  } catch (error) {
    return { problems: [failure(file.path, error)] };
  }
});

/**
 * How content is to be written, as a style guide says it, or what is wrong with the guide. It is the same
 * object for the same file, since its dictionary takes long to build.
 */
export function styleOf(file: ContentFile): StyleRead {
  const one = read(file);
  one.style?.speller.renew();
  return one;
}

function readStyle(file: ContentFile): StyleRead {
  const document = readDocument(file);
  if (Array.isArray(document)) return { problems: document };
  const { problems, data } = shapeProblems(styleGuide, document);
  if (!data) return { problems };
  const guide = data as StyleGuide;
  return {
    style: { guide, speller: spellerWith(guide.words.flatMap(({ words }) => words)) },
    problems,
  };
}
