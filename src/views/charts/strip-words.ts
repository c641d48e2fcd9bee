/** Words that belong to a place on a strip: its place in percent of the width, what is said of it, and a sum. */
export interface Said {
  x: number;
  before: string;
  sum: string;
}

/** To which side of their place words lead. */
export type Anchor = 'start' | 'middle' | 'end';

export interface Words extends Said {
  anchor: Anchor;
}

/** Words below a strip, in the first line of words or the second. */
export interface Placed extends Words {
  row: 0 | 1;
}

/** A letter in percent of the narrowest strip, and what lies free around words. */
const [letter, around] = [2.3, 2];
/** How far each anchor has words reach to the left of their place, in parts of their length. */
const leftOf = { middle: 0.5, end: 1, start: 0 };
const anchors = ['middle', 'end', 'start'] as const;

/** From where to where words reach, in percent of the narrowest strip. */
function extentOf({ x, before, sum, anchor }: Words): [from: number, to: number] {
  const length = (before.length + 1 + sum.length) * letter;
  const from = x - leftOf[anchor] * length;
  return [from, from + length];
}

const isWithin = (words: Words): boolean => {
  const [from, to] = extentOf(words);
  return from >= 0 && to <= 100;
};

/** Words at their place, in the middle where that keeps them within the strip, or else leading away from its edge. */
export const placedWithin = (said: Said): Words =>
  anchors.map((anchor) => ({ ...said, anchor })).find(isWithin) ?? {
    ...said,
    anchor: said.x < 50 ? 'start' : 'end',
  };

const rows = [
  [0, 0],
  [1, 0],
  [0, 1],
] as const;

/** Whether neither words nor the tick to the second line meet the words of the other. */
function areApart(one: Placed, other: Placed): boolean {
  const [from, to] = extentOf(one);
  const [start, end] = extentOf(other);
  if (one.row === other.row) return to + around <= start || end + around <= from;
  const [low, first, last] = one.row > other.row ? [one, start, end] : [other, from, to];
  return low.x < first - around || low.x > last + around;
}

/** The words of both ends of a strip, so placed that they stand at their dots and meet nowhere. */
export function placedApart(low: Said, high: Said): [Placed, Placed] {
  for (const [lower, upper] of rows)
    for (const left of anchors)
      for (const right of anchors) {
        const [one, other]: [Placed, Placed] = [
          { ...low, anchor: left, row: lower },
          { ...high, anchor: right, row: upper },
        ];
        if (isWithin(one) && isWithin(other) && areApart(one, other)) return [one, other];
      }
  return [
    { ...placedWithin(low), row: 1 },
    { ...placedWithin(high), row: 0 },
  ];
}
