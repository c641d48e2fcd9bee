/** Cents by which a partial of a note is sharp of the nearest note of the keyboard. */
export function centsOff(partial: number): number {
  const cents = 1200 * Math.log2(partial);
  return cents - 100 * Math.round(cents / 100);
}
