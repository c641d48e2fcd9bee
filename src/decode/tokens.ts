import { keyOf } from '../search/normalize.ts';

/** A word of a text: where it stands, and as names are compared. */
export interface Token {
  from: number;
  to: number;
  key: string;
  /** Whether the next word belongs to another sentence, line or part of a list. */
  ends: boolean;
}

const word = /&|[\p{L}\p{N}+#][\p{L}\p{M}\p{N}+#]*(?:['’][\p{L}\p{M}]+)*/gu;

/** What a plural in -es leaves of it, where the word has none: boxes, patches, crashes. */
const esPlural = /(?<=(?:x|ch|sh))e$/;

/** Words after which a full stop ends nothing. */
const shortened = /^(?:no|nr|st|vs)$/i;

/** Whether what stands between two words parts them: a line of its own, or a sign that ends something. */
function parts(between: string, last: string, next: string): boolean {
  if (shortened.test(last) && /^\.\s?$/.test(between)) return false;
  if (/\n\s*\n|\n\s*[^\s\p{L}\p{N}]/u.test(between)) return true;
  if (between.includes('\n') && !/^\p{Ll}/u.test(next)) return true;
  return /[.,;:!?()[\]{}•|·–—<>"“”](?=\s|$)|(?<=\s)[([{<"“–—-]/u.test(between);
}

/** The words of a text in order. */
export function tokensOf(text: string): Token[] {
  const found = [...text.matchAll(word)];
  return found.map(({ 0: here, index: from }, place) => {
    const to = from + here.length;
    const next = found[place + 1];
    return {
      from,
      to,
      key: keyOf(here).replace(esPlural, ''),
      ends: !next || parts(text.slice(to, next.index), here, next[0]),
    };
  });
}

/** A name as it is looked up: its words without what parts them, so that "Pro Tools" is "ProTools". */
export const lookupKey = (name: string): string =>
  tokensOf(name)
    .map(({ key }) => key)
    .join('');
