import { feet } from '../physics/distance.ts';
import { reverberation, type Surface } from '../physics/room.ts';
import { levels } from './axes.ts';
import { line } from './parts.ts';
import type { Picture } from './picture.ts';
import { room } from './small-room.ts';
import { captionOf, ticks, told } from './words.ts';
import { roomDecay as words } from '../../words/pictures/rooms.ts';

const volume = room.length * room.width * room.height;
const walls = 2 * (room.length * room.width + room.length * room.height + room.width * room.height);
const bareSurfaces: Surface[] = [{ area: walls, takes: 0.05 }];
const panels = 10;
const treatedSurfaces: Surface[] = [
  { area: walls - panels, takes: 0.05 },
  { area: panels, takes: 0.8 },
];

const [bare, treated] = [
  reverberation(volume, bareSurfaces),
  reverberation(volume, treatedSurfaces),
];

export const roomDecay: Picture = {
  caption: captionOf(words.caption, {
    volume: told(volume),
    bare: told(bare, 1),
    panels,
    feet: told(panels * feet ** 2),
    treated: told(treated, 1),
  }),
  plots: [
    {
      height: 180,
      across: { name: words.timeSeconds, from: 0, to: 2, ticks: ticks([0, 0.5, 1, 1.5, 2]) },
      up: levels(-62, 3, [-60, -40, -20, 0]),
      curves: [line('before', [0, 0], [bare, -60]), line('after', [0, 0], [treated, -60])],
      labels: [
        { words: words.bare, at: [1.1, -30], look: 'before' },
        { words: words.treated, at: [0.62, -48], look: 'after' },
      ],
    },
  ],
};
