import { hearsFrom, nullOf, patterns } from '../physics/polar.ts';
import type { Picture, Round } from './picture.ts';
import { captionOf, told } from './words.ts';
import { polarPatterns as words } from '../../words/pictures/rooms.ts';

const round = (name: string, everywhere: number): Round => {
  const at = nullOf(everywhere);
  const nulls = at === undefined ? [] : at === 180 ? [180] : [at, 360 - at];
  const degrees = told(at ?? 0);
  return {
    name,
    note: at === undefined ? words.noNull : at === 180 ? words.nullBehind : words.nullsAt(degrees),
    heard: (angle) => hearsFrom(everywhere, angle),
    nulls,
  };
};

export const polarPatterns: Picture = {
  caption: captionOf(words.caption, {
    null: told(nullOf(patterns.supercardioid) ?? 0),
  }),
  rounds: [
    round(words.omni, patterns.omni),
    round(words.cardioid, patterns.cardioid),
    round(words.supercardioid, patterns.supercardioid),
    round(words.figure8, patterns.figure8),
  ],
};
