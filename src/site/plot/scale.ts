import { scaleLinear, scaleLog } from 'd3-scale';
import type { Axis } from '../../knowledge/pictures/picture.ts';

/** Where the values of an axis stand between two ends. */
export function scaleOf({ from, to, doubling }: Axis, start: number, end: number) {
  const scale = doubling ? scaleLog() : scaleLinear();
  return (value: number) => scale.domain([from, to]).range([start, end])(value);
}
