import { hearsFrom, nullOf, patterns } from '../physics/polar.ts';
import type { Picture, Round } from './picture.ts';
import { told } from './words.ts';

const round = (name: string, everywhere: number): Round => {
  const at = nullOf(everywhere);
  const nulls = at === undefined ? [] : at === 180 ? [180] : [at, 360 - at];
  const degrees = told(at ?? 0);
  return {
    name,
    note: at === undefined ? 'no null' : at === 180 ? 'null at 180°' : `nulls at ${degrees}°`,
    heard: (angle) => hearsFrom(everywhere, angle),
    nulls,
  };
};

export const polarPatterns: Picture = {
  caption: `Each shape is a microphone seen from above, its front at the top. The farther the line is from the middle, the better it hears from that side, and a ring marks each null, where it hears least. An omni hears all sides alike. A cardioid is deaf straight behind. A supercardioid is narrower in front and deaf at ${told(nullOf(patterns.supercardioid) ?? 0)}° on either side, but hears a little behind. A figure-8 hears front and back alike and nothing from its sides. Real microphones come close to these shapes in the midrange.`,
  rounds: [
    round('Omni', patterns.omni),
    round('Cardioid', patterns.cardioid),
    round('Supercardioid', patterns.supercardioid),
    round('Figure-8', patterns.figure8),
  ],
};
