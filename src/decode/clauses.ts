import type { Token } from './tokens.ts';

/** A word of an advert with how it stands among the others. */
export interface Word extends Token {
  /** As it is written, in small letters and without what is shortened after it: "we" of "we're". */
  plain: string;
  /** Whether a sentence, a line or a part of a list of lines begins with it. */
  begins: boolean;
  /** Whether it is a part of a longer name: no tools are built in "building Pro Tools sessions". */
  inName?: boolean;
}

/** What parts two sentences or lines, and not just two parts of a list. */
const hard = /[.;:!?…](?=[\s"”)]|$)|\n\s*\n|\n\s*[^\s\p{L}\p{N}]|[•·|✓✔▪◦]|(?<=\s)[*+](?=\s)/u;

function partsHard(between: string, next: string): boolean {
  return hard.test(between) || (between.includes('\n') && /^[\p{Lu}\d]/u.test(next));
}

/** The words of a text with where its sentences and lines begin. */
export function wordsOf(text: string, tokens: readonly Token[]): Word[] {
  return tokens.map((token, place) => {
    const written = text.slice(token.from, token.to);
    const before = tokens[place - 1];
    return {
      ...token,
      plain: written.toLowerCase().split(/['’]/)[0] ?? '',
      begins: !before || partsHard(text.slice(before.to, token.from), written),
    };
  });
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words by which something is not asked for. */
const refusing = set(
  'no not never without nobody nor neither nothing dont doesnt isnt wont cant cannot arent instead than',
);
/** Words after "not" that take it back. */
const yet = set('only just afraid mind scared shy averse');
/** Who does it, where it is not whoever is looked for. */
const others = set('we they he she i');
/** Whose people do it, where these stand just before it. */
const whose = set('our their his her its whose my');
/** Words after which it is whoever is looked for that does it. */
const you = set('you to must please someone somebody anyone person candidate role position');
/** Words after which a verb in its plain form is asked for. */
const asking = set(
  'and or to will you can could would should must then also please help & plus either both who may including includes include ll d',
);
/** Words before a noun. */
const ofNoun = set('a an another each every our their its any this that your these those more');

/** How far back it is looked who does something. */
const back = 9;

/** Whether whoever is looked for is the one who does what a word says: not others, and not nobody. */
function isDoneByYou(words: readonly Word[], place: number): boolean {
  let asked = false;
  for (let at = place - 1; at >= 0 && place - at <= back; at--) {
    if (words[at + 1]?.begins) break;
    const { key, plain } = words[at] ?? { key: '', plain: '' };
    const next = words[at + 1]?.plain ?? '';
    if (refusing.has(key) && !yet.has(next)) return false;
    if (asked) continue;
    if (you.has(plain)) asked = true;
    else if (others.has(plain) && place - at <= 4) return false;
    else if (plain === 'who' || plain === 'which' || plain === 'that') {
      const whom = words.slice(Math.max(0, at - 4), at);
      if (plain !== 'who' || whom.some((one) => whose.has(one.plain))) return false;
      asked = true;
    } else if (whose.has(plain) && place - at >= 2 && place - at <= 3) {
      const between = words.slice(at, place);
      if (!between.some((one) => one.ends || one.plain === 'and' || one.plain === '&'))
        return false;
    }
  }
  return true;
}

/** Whether a word in -ing stands in a name, and nobody does it: "the running crew". */
const isJoined = (words: readonly Word[], place: number): boolean => {
  const next = words[place]?.ends === false ? words[place + 1] : undefined;
  return (
    words[place - 1]?.plain === 'the' && next !== undefined && !/^(?:of|and|&)$/.test(next.plain)
  );
};

/** Whether somebody is asked to do what a word says, by what stands before it. */
export function isAsked(words: readonly Word[], place: number, ing: boolean): boolean {
  const one = words[place];
  if (!one || !isDoneByYou(words, place)) return false;
  const before = words[place - 1];
  if (ing && one.plain.endsWith('s')) return false;
  if (one.begins || !before || before.ends) return true;
  if (ing) return !ofNoun.has(before.plain) && !isJoined(words, place);
  const isThird = one.plain.endsWith('s') && !one.key.endsWith('s');
  if (asking.has(before.plain) || before.plain.endsWith('ly')) return true;
  return (
    isThird &&
    /(?:technician|engineer|operator|assistant|intern|holder|mixer|editor)$/.test(before.key)
  );
}

/** Words that begin another thought. */
const breaking = set(
  'who which that where when while because if by not without instead than so whose but as',
);

/** Whether what a verb is done to cannot stand at a word or after it any more. */
export const isBeyond = ({ begins, plain }: Word): boolean => begins || breaking.has(plain);

/** Whether it is said after something that it is not asked for, or that others do it. */
export function isTakenBack(words: readonly Word[], end: number): boolean {
  const after: string[] = [];
  for (const word of words.slice(end, end + 6)) {
    if (word.begins) break;
    after.push(word.key);
  }
  return /\b(?:not|isnt|arent|never) (?:\w+ )?(?:required|needed|necessary|essential|expected|part)\b|^(?:is|are|will be) (?:done|handled|provided|taken|covered)\b/.test(
    after.join(' '),
  );
}
