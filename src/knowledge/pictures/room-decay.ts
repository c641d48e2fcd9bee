import { feet } from '../physics/distance.ts';
import { reverberation, type Surface } from '../physics/room.ts';
import { levels } from './axes.ts';
import { line } from './parts.ts';
import type { Picture } from './picture.ts';
import { room } from './small-room.ts';
import { ticks, told } from './words.ts';

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
  caption: `A sound stops, and the room goes on. Upward is the level, left to right the time. Reverberation time is how long it takes to fall by 60 dB. In a bare room of ${told(volume)} cubic meters whose surfaces take in 5 percent of the sound, it is ${told(bare, 1)} seconds. With ${panels} square meters (${told(panels * feet ** 2)} square feet) of panels that take in 80 percent, it is ${told(treated, 1)}. Both are by Sabine's formula, which is an estimate: in a small room it says little about the bass.`,
  plots: [
    {
      height: 180,
      across: { name: 'Time, seconds', from: 0, to: 2, ticks: ticks([0, 0.5, 1, 1.5, 2]) },
      up: levels(-62, 3, [-60, -40, -20, 0]),
      curves: [line('before', [0, 0], [bare, -60]), line('after', [0, 0], [treated, -60])],
      labels: [
        { words: 'bare', at: [1.1, -30], look: 'before' },
        { words: 'treated', at: [0.62, -48], look: 'after' },
      ],
    },
  ],
};
