import type { PartTold } from '../../knowledge/day/day-told.ts';

/** How high the parts of a day are as a list, in the size of its letters. */
const all = 15;
/** What a line of words needs, and a pause that says no time. */
const leastRow = 1.35;
const leastPause = 0.5;

/** The height of a part in a list, and of the pause after it. */
export interface RowHeights {
  part: number;
  pause: number;
}

/** How high parts and pauses are at so much for an hour, day or week. */
function heightsAt(scale: number, parts: readonly PartTold[]): RowHeights[] {
  return parts.map(({ from, to, ends, pause }) => ({
    part: Math.max(leastRow, (to - from) * scale),
    pause: pause && Math.max(ends === undefined ? leastPause : leastRow, pause * scale),
  }));
}

const sumOf = (heights: readonly RowHeights[]): number =>
  heights.reduce((sum, { part, pause }) => sum + part + pause, 0);

/** Parts and pauses as high as they are long, but none lower than its words, all of them about as high as a picture on a phone. */
export function rowHeights(parts: readonly PartTold[]): RowHeights[] {
  let [low, high] = [0, all];
  for (let turn = 0; turn < 20; turn++) {
    const middle = (low + high) / 2;
    if (sumOf(heightsAt(middle, parts)) > all) high = middle;
    else low = middle;
  }
  return heightsAt(low, parts);
}
