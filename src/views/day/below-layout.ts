import type { Setting } from '../../knowledge/letters.ts';

/** A text that hangs below a strip: its setting, where its leader comes down, and whether it has the choice of places. */
export interface Hanging extends Setting {
  at: number;
  first?: boolean;
}

/** On which side of the foot of its leader a text stands. */
export type Anchor = 'middle' | 'start' | 'end';

/** Where a text hangs: in which row, on which side of its leader, and from where to where. */
export interface Hung extends Hanging {
  row: number;
  anchor: Anchor;
  left: number;
  right: number;
}

/** Room between texts of a row, and between a leader and a text that it passes, in the size of letters. */
const between = 0.7;
const beside = 0.4;
/** How far a text beside its leader reaches back over it. */
export const back = 0.2;

/** How many places are tried before another row is. */
const patience = 3000;

/** In which order texts are tried, and on which sides of their leaders. */
interface Way {
  order: (texts: readonly Hanging[], width: number) => Hanging[];
  sides: readonly Anchor[];
}

const fromMiddle: Way['order'] = (texts, width) => {
  const far = ({ at, first }: Hanging) => (first ? -1 : Math.abs(at - width / 2));
  return [...texts].sort((one, other) => far(one) - far(other));
};

/** The way that looks best, then those that make stairs, to one side or the other. */
const ways: readonly Way[] = [
  { order: fromMiddle, sides: ['middle', 'start', 'end'] },
  { order: (texts) => [...texts].reverse(), sides: ['start', 'end'] },
  { order: (texts) => [...texts], sides: ['end', 'start'] },
];

function hang(text: Hanging, row: number, anchor: Anchor): Hung {
  const left = {
    middle: text.at - text.width / 2,
    start: text.at - back,
    end: text.at + back - text.width,
  }[anchor];
  return { ...text, row, anchor, left, right: left + text.width };
}

/** Whether the leader of one text runs through another, which hangs above it. */
const crosses = (low: Hung, high: Hung): boolean =>
  low.row > high.row && low.at > high.left - beside && low.at < high.right + beside;

/** Whether two texts meet, or the leader of one the other. */
export const meet = (one: Hung, other: Hung): boolean =>
  one.row === other.row
    ? one.left < other.right + between && other.left < one.right + between
    : crosses(one, other) || crosses(other, one);

/** Texts in so many rows, the first as high as they can be, or nothing where that is not found. */
function inRows(
  texts: readonly Hanging[],
  rows: number,
  width: number,
  { order, sides }: Way,
): Hung[] | undefined {
  const waiting = order(texts, width);
  let tried = 0;
  const hung: Hung[] = [];
  const next = (): boolean => {
    const text = waiting[hung.length];
    if (!text) return true;
    for (let row = 0; row < rows; row++)
      for (const anchor of sides) {
        if (++tried > patience) return false;
        const one = hang(text, row, anchor);
        if (one.left < 0 || one.right > width || hung.some((other) => meet(one, other))) continue;
        hung.push(one);
        if (next()) return true;
        hung.pop();
      }
    return false;
  };
  return next() ? [...hung].sort((one, other) => one.at - other.at) : undefined;
}

/**
 * Where texts, from left to right, hang below a strip so that none meets another or a leader and none
 * leaves the picture, in as few rows as are found. On a wider strip, where only leaders move apart,
 * nothing meets either.
 */
export function hangBelow(texts: readonly Hanging[], width: number): Hung[] {
  for (let rows = 1; rows <= texts.length; rows++)
    for (const way of ways) {
      const found = inRows(texts, rows, width, way);
      if (found) return found;
    }
  return texts.map((text, row) => hang(text, row, text.at < width / 2 ? 'start' : 'end'));
}
