import type { Box, Size } from '../lines.ts';

/** The room between boxes, and the width that they may fill, in CSS pixels. */
const gap = 14;
const widest = 1088;
const half = (widest - gap) / 2;

/**
 * Boxes in two columns of one width, in their order: each stands where there is room first, and one that is
 * wider than a column stands across both. A box alone keeps its own width.
 */
export function arrangeRows(sizes: readonly Size[]): Size & { boxes: readonly Box[] } {
  const [first] = sizes;
  if (first && sizes.length === 1) return { ...first, boxes: [{ x: 0, y: 0, ...first }] };
  const ends: [left: number, right: number] = [0, 0];
  const boxes = sizes.map(({ width, height }): Box => {
    const isWide = width > half;
    const side = !isWide && ends[1] < ends[0] ? 1 : 0;
    const y = isWide ? Math.max(...ends) : ends[side];
    const end = y + height + gap;
    if (isWide) ends.fill(end);
    else ends[side] = end;
    return { x: side * (half + gap), y, width: isWide ? widest : half, height };
  });
  return { width: widest, height: Math.max(...ends) - gap, boxes };
}
