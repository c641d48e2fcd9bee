import { scaleLinear } from 'd3-scale';

/** The axis of pay: it begins at nothing, ends at a round `top` and has a mark at each of `ticks`. */
export interface PayAxis {
  top: number;
  ticks: number[];
}

/** An axis with room for the highest pay. Made at build only: views do no more than sums with it. */
export function payAxis(highest: number): PayAxis {
  const scale = scaleLinear().domain([0, highest]).nice(6);
  return { top: scale.domain()[1] ?? highest, ticks: scale.ticks(6) };
}
