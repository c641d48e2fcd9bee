/** Sorts a list by the digits of its places read backward. */
function sorted(list: Float64Array): void {
  for (let place = 1, other = 0; place < list.length; place++) {
    let bit = list.length / 2;
    for (; other & bit; bit /= 2) other -= bit;
    other += bit;
    if (place < other) [list[place], list[other]] = [list[other] ?? 0, list[place] ?? 0];
  }
}

/**
 * Turns samples into the sines they hold, in place, as many as a power of two. With both lists exchanged it
 * turns them back, each so many times as strong as there are.
 */
export function fourier(re: Float64Array, im: Float64Array): void {
  sorted(re);
  sorted(im);
  for (let half = 1; half < re.length; half *= 2)
    for (let step = 0; step < half; step++) {
      const [cos, sin] = [Math.cos((Math.PI * step) / half), -Math.sin((Math.PI * step) / half)];
      for (let one = step; one < re.length; one += 2 * half) {
        const two = one + half;
        const [a = 0, b = 0, c = 0, d = 0] = [re[one], im[one], re[two], im[two]];
        const [x, y] = [c * cos - d * sin, c * sin + d * cos];
        [re[one], im[one], re[two], im[two]] = [a + x, b + y, a - x, b - y];
      }
    }
}
