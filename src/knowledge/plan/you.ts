import { levelsOf, type Levels } from './levels.ts';
import { readMark } from './mark.ts';
import { readKept } from './written.ts';

/** The levels a reader has marked, from whatever their browser kept; undefined where that is nothing. */
export function youIn(kept: unknown): Levels | undefined {
  const marks = (readKept(kept)?.marks ?? []).flatMap((mark) => {
    const read = readMark(mark);
    return read && 'level' in read ? [read] : [];
  });
  return marks.length > 0 ? levelsOf(marks) : undefined;
}

/** How far a level is from what is asked, in words: "2 levels short". */
export function gapInWords(have: number, asked: number): string {
  const ahead = have - asked;
  if (ahead === 0) return 'as asked';
  const steps = Math.abs(ahead) === 1 ? '1 level' : `${Math.abs(ahead)} levels`;
  return ahead < 0 ? `${steps} short` : `${steps} further than asked`;
}
