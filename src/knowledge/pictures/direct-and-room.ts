import { together } from '../physics/decibels.ts';
import { feet, lossBy } from '../physics/distance.ts';
import { criticalDistance } from '../physics/room.ts';
import { levels, meters } from './axes.ts';
import { curve, doubling, line } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, ticks, told } from './words.ts';
import { directAndRoom as words } from '../../words/pictures/rooms.ts';

const hall = { volume: 3000, seconds: 1.5, directivity: 10 };
const equal = criticalDistance(hall);
const start = 94;
const away = doubling(1, 32, 100);
const direct = (x: number) => start - lossBy(x);
const stays = direct(equal);

export const directAndRoom: Picture = {
  caption: captionOf(words.caption, {
    level: start,
    meters: told(equal),
    feet: told(equal * feet),
    volume: told(hall.volume),
    seconds: hall.seconds,
  }),
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
        { words: words.room, at: [1.1, stays], below: 14, look: 'limit' },
        { words: words.both, at: [31, 78.5], side: 'end', look: 'before' },
        { words: words.direct, at: [13.5, 70], side: 'end', below: 8, look: 'after' },
      ],
    },
  ],
};
