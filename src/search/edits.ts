/**
 * How many letters must be dropped, added, replaced or swapped with their neighbor to turn one word
 * into another (optimal string alignment), or `limit + 1` as soon as it is more than the limit.
 */
export function edits(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped && row > 1 && column > 1) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = last;
    last = next;
  }
  return last[other.length] ?? limit + 1;
}

/**
 * How many typing errors a name may hold: none in a code or in three letters, one in four, two in seven.
 * Digits beside letters are right or another name, so they are not counted.
 */
export function allowedErrors(name: string): number {
  const letters = name.replace(/\d+/g, '').length;
  if (letters < 4) return 0;
  return letters < 7 ? 1 : 2;
}

/** A name of so many letters is known with a wrong first letter and one more error. */
const longName = 8;

/** A shorter name is another abbreviation with any other letter in it. */
const shortestWrong = 4;

const single = (word: string): string => word.replace(/(.)\1+/g, '$1');

/** Whether the first letters are those of a name but for one error: one dropped, put in front, replaced or swapped. */
const beginsNearly = (typed: string, name: string): boolean =>
  typed[0] === name[1] || typed[1] === name[0] || typed[1] === name[1];

/**
 * How many typing errors turn a name into what was typed, or more than the limit. Most people type the first
 * letter right: where it is wrong a short name has no other error, and a letter in front of it makes another word
 * of it. In one of three letters none is wrong but one that was typed twice: CSCS is no OSC.
 */
export function errorsIn(typed: string, name: string, limit: number): number {
  if (name.length < shortestWrong && single(typed) !== single(name)) return limit + 1;
  if (typed[0] === name[0]) return edits(typed, name, limit);
  const isKnown = name.length >= longName && beginsNearly(typed, name);
  const most = isKnown ? limit : typed.length > name.length ? 0 : Math.min(limit, 1);
  const found = edits(typed, name, most);
  return found > most ? limit + 1 : found;
}

const firstLetter = 'a'.codePointAt(0) ?? 0;

/** Which letters are in a word, one bit each; signs that are no letter share the last one. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place++) {
    const letter = word.charCodeAt(place) - firstLetter;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
}

/** How many letters of a word are not in another. */
export function lettersNotIn(word: number, other: number): number {
  let missing = 0;
  for (let rest = word & ~other; rest; rest &= rest - 1) missing += 1;
  return missing;
}

/** The least number of errors between two words, by their letters: each changes at most one of either. */
export const lettersApart = (one: number, other: number): number =>
  Math.max(lettersNotIn(one, other), lettersNotIn(other, one));
