import * as words from '../../words/plan/gap.ts';

/** How far a level is from what is asked, in words: "2 levels short". */
export function gapInWords(have: number, asked: number): string {
  if (have === asked) return words.asAsked;
  return have < asked ? words.short(asked - have) : words.further(have - asked);
}
