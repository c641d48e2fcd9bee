/** Sorts a list by the digits of its places read backward. */
function sorted(list: Float64Array): void {
  for (let place = 1, other = 0; place < list.length; place++) {
    let bit = list.length / 2;
    for (; other & bit; bit /= 2) other -= bit;
    other += bit;
    if (place >= other) continue;
    const here = list[place] ?? 0;
    list[place] = list[other] ?? 0;
    list[other] = here;
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
      const cos = Math.cos((Math.PI * step) / half);
      const sin = -Math.sin((Math.PI * step) / half);
      for (let one = step; one < re.length; one += 2 * half) {
        const two = one + half;
        const a = re[one] ?? 0;
        const b = im[one] ?? 0;
        const c = re[two] ?? 0;
        const d = im[two] ?? 0;
        const x = c * cos - d * sin;
        const y = c * sin + d * cos;
        re[one] = a + x;
        im[one] = b + y;
        re[two] = a - x;
        im[two] = b - y;
      }
    }
}
