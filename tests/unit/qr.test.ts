import { expect, test } from 'vitest';
import { encode } from 'uqr';
import { qrOf } from '../../src/site/qr.ts';

/** The modules that a path of relative steps makes dark. */
function darkIn(path: string, size: number): boolean[][] {
  const dark = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  let [x, y] = [0, 0];
  for (const [, step = '', first = '0', second = '0'] of path.matchAll(
    /([Mmh])(\d+)(?: (\d+))?/g,
  )) {
    if (step === 'M') [x, y] = [Number(first), Number(second)];
    else {
      if (step === 'h') dark[y]?.fill(true, x, x + Number(first));
      x += Number(first);
    }
  }
  return dark;
}

test.for(['https://example.org/', 'https://example.org/signal-path/compare/a-vs-b/'])(
  'The drawn code of %s has the dark modules of the code, and no others',
  (text) => {
    const { size, path } = qrOf(text);
    expect(darkIn(path, size)).toEqual(encode(text, { border: 0 }).data);
  },
);
