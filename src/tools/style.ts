import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { parse } from 'yaml';
import { z } from 'zod';
import { styleGuide, type Speller, type Style } from '../checks/style/guide.ts';
import { guideFile } from '../checks/style/lint.ts';

/** To suggest takes a tenth of a second: enough for somebody's new page, and no more for a whole tree. */
const mostSuggestions = 20;

/** US English, with words of the field added. */
export function spellerWith(words: readonly string[]): Speller {
  const spell = nspell({
    aff: Buffer.from(dictionary.aff),
    dic: Buffer.from(dictionary.dic),
  });
  for (const word of words) spell.add(word);
  let suggested = 0;
  const answers = new Map<string, boolean>();
  return {
    knows(word) {
      const known = answers.get(word) ?? spell.correct(word);
      answers.set(word, known);
      return known;
    },
    suggest: (word) => (suggested++ < mostSuggestions ? spell.suggest(word) : []),
  };
}

/** How the content below a root is to be written, if it has a guide. Throws where that is broken. */
export async function readStyle(root: string): Promise<Style | undefined> {
  const file = join(root, guideFile);
  if (!existsSync(file)) return undefined;
  const read = styleGuide.safeParse(parse(await readFile(file, 'utf8')));
  if (!read.success) throw new Error(`${guideFile}: ${z.prettifyError(read.error)}`);
  const guide = read.data;
  return { guide, speller: spellerWith(guide.words.flatMap(({ words }) => words)) };
}
