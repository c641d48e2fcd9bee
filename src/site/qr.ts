import { encode } from 'uqr';

/** A code for a camera as the path of a drawing: lines of one module each, from the left, their middles at whole numbers. */
export interface QrDrawn {
  size: number;
  path: string;
}

/** One row: to its start, then each run of dark modules and each gap. Steps are relative, so that rows are alike and compress. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs = [...row.map(Number).join('').matchAll(/1+|0+/g)].map(([run]) =>
    run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`,
  );
  return `M0 ${y}${runs.join('')}`;
}

/** Draws a text as a code. */
export function qrOf(text: string): QrDrawn {
  const { data, size } = encode(text, { border: 0 });
  return { size, path: data.map(rowPath).join('') };
}
