/** The amplitude of the sine in a wave that fits it so many times. */
export function harmonicOf(wave: readonly number[], times: number): number {
  const turn = (2 * Math.PI * times) / wave.length;
  let [re, im] = [0, 0];
  for (const [index, sample] of wave.entries()) {
    re += sample * Math.cos(turn * index);
    im += sample * Math.sin(turn * index);
  }
  return (2 * Math.hypot(re, im)) / wave.length;
}
