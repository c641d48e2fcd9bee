/** How many decibels a ratio of amplitudes is, such as of voltages or of sound pressures. */
export const decibels = (amplitude: number): number => 20 * Math.log10(Math.abs(amplitude));

/** The ratio of amplitudes that so many decibels are. */
export const amplitudeOf = (level: number): number => 10 ** (level / 20);

/** How many decibels a ratio of powers is. */
export const decibelsOfPower = (power: number): number => 10 * Math.log10(power);

/** The level of sounds together that have nothing to do with each other, in dB like each of them. */
export const together = (levels: readonly number[]): number =>
  decibelsOfPower(levels.reduce((sum, level) => sum + 10 ** (level / 10), 0));
