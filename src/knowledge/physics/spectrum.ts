import { plus, sizeOf, turned, type Complex } from './complex.ts';

/** The amplitude of the sine in a wave that fits it so many times. */
export function harmonicOf(wave: readonly number[], times: number): number {
  const turn = (-2 * Math.PI * times) / wave.length;
  const sum = wave.reduce<Complex>(
    (sum, sample, index) => plus(sum, turned(sample, turn * index)),
    { re: 0, im: 0 },
  );
  return (2 * sizeOf(sum)) / wave.length;
}
