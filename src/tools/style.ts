import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { parse } from 'yaml';
import { styleGuide, type Speller, type Style } from '../knowledge/style/guide.ts';
import { guideFile } from '../knowledge/style/lint.ts';

/** US English, with words of the field added. */
export function spellerWith(words: readonly string[]): Speller {
  const spell = nspell({
    aff: Buffer.from(dictionary.aff),
    dic: Buffer.from(dictionary.dic),
  });
  for (const word of words) spell.add(word);
  const answers = new Map<string, boolean>();
  return {
    knows(word) {
      const known = answers.get(word) ?? spell.correct(word);
      answers.set(word, known);
      return known;
    },
    suggest: (word) => spell.suggest(word),
  };
}

/** How the content below a root is to be written. Throws where its guide cannot be read. */
export async function readStyle(root: string): Promise<Style> {
  const read = styleGuide.safeParse(parse(await readFile(join(root, guideFile), 'utf8')));
  if (!read.success) throw new Error(`${guideFile}: ${read.error.message}`);
  const guide = read.data;
  return { guide, speller: spellerWith(guide.words.flatMap(({ words }) => words)) };
}
