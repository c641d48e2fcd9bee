import { together } from '../physics/decibels.ts';
import { feet, lossBy } from '../physics/distance.ts';
import { criticalDistance } from '../physics/room.ts';
import { levels, meters } from './axes.ts';
import { curve, doubling, line } from './parts.ts';
import type { Picture } from './picture.ts';
import { ticks, told } from './words.ts';

const hall = { volume: 3000, seconds: 1.5, directivity: 10 };
const equal = criticalDistance(hall);
const start = 94;
const away = doubling(1, 32, 100);
const direct = (x: number) => start - lossBy(x);
const stays = direct(equal);

export const directAndRoom: Picture = {
  caption: `One loudspeaker in a hall, ${start} dB at 1 m. What comes straight from it, the thick line, loses 6 dB each time the distance doubles. The reverberation, the dotted line, is about as loud everywhere. Both together, the dashed line, hardly fall after ${told(equal)} m (${told(equal * feet)} ft), but from there on the room is louder than the words. The hall has ${told(hall.volume)} cubic meters and rings for ${hall.seconds} seconds, and the loudspeaker sends forward ten times what it would if it sent everywhere alike.`,
  plots: [
    {
      across: meters(1, 32, [1, 2, 4, 8, 16, 32]),
      up: { ...levels(60, 97, []), ticks: ticks([64, 70, 76, 82, 88, 94]) },
      curves: [
        line('limit', [1, stays], [32, stays]),
        curve('before', away, (x) => together([direct(x), stays])),
        curve('after', away, direct),
      ],
      dots: [{ look: 'after', at: [[equal, stays]] }],
      labels: [
        { words: 'room', at: [1.1, stays], below: 14, look: 'limit' },
        { words: 'both', at: [31, 78.5], side: 'end', look: 'before' },
        { words: 'direct', at: [13.5, 70], side: 'end', below: 8, look: 'after' },
      ],
    },
  ],
};
