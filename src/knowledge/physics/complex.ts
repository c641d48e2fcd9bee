/** A complex number: a sine of one frequency as its amplitude and phase, told in two parts. */
export interface Complex {
  re: number;
  im: number;
}

/** An amplitude at an angle in radians. */
export const turned = (amplitude: number, angle: number): Complex => ({
  re: amplitude * Math.cos(angle),
  im: amplitude * Math.sin(angle),
});

/** What stays of a sine that comes so many seconds late: the same amplitude, turned back. */
export const late = (seconds: number, frequency: number, amplitude = 1): Complex =>
  turned(amplitude, -2 * Math.PI * frequency * seconds);

export const plus = (one: Complex, other: Complex): Complex => ({
  re: one.re + other.re,
  im: one.im + other.im,
});

export const times = (one: Complex, other: Complex): Complex => ({
  re: one.re * other.re - one.im * other.im,
  im: one.re * other.im + one.im * other.re,
});

export const over = (one: Complex, other: Complex): Complex => {
  const square = other.re ** 2 + other.im ** 2;
  return {
    re: (one.re * other.re + one.im * other.im) / square,
    im: (one.im * other.re - one.re * other.im) / square,
  };
};

/** The amplitude, without the phase. */
export const sizeOf = ({ re, im }: Complex): number => Math.hypot(re, im);
