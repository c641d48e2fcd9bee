/** So many percent of what lies above a sum, as far as the next band begins. */
interface Band {
  above: number;
  percent: number;
}

/** What is put aside of what a year leaves, band by band, each above the one before. */
export interface Levy {
  bands: readonly Band[];
  /** Below this nothing is due at all. */
  least?: number;
}

/** One share, below 100 percent, of all that lies above a free part. */
export const shareAbove = (free: number, percent: number): Levy => ({
  bands: [{ above: free, percent }],
});

const byBands = (left: number, bands: Levy['bands']): number =>
  bands.reduce((due, { above, percent }, index) => {
    const until = Math.min(left, bands[index + 1]?.above ?? Infinity);
    return due + (Math.max(0, until - above) * percent) / 100;
  }, 0);

/** What is due of what is left after costs. A loss has none. */
export const dueOf = (left: number, { bands, least = 0 }: Levy): number =>
  left < least ? 0 : byBands(left, bands);

/** The least that must be left for so much to be kept of it. */
export function leftFor(kept: number, { bands, least = 0 }: Levy): number {
  if (kept < least) return kept;
  const keptAt = (left: number) => left - byBands(left, bands);
  const band = bands.findLast(({ above }) => keptAt(above) <= kept);
  return band ? band.above + (kept - keptAt(band.above)) / (1 - band.percent / 100) : kept;
}
