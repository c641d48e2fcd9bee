import { decibels } from '../physics/decibels.ts';
import { feet } from '../physics/distance.ts';
import { axialModes } from '../physics/room.ts';
import { levels, pitches } from './axes.ts';
import { curve, evenly, stems } from './parts.ts';
import type { Picture } from './picture.ts';
import { room } from './small-room.ts';
import { captionOf, hertz, ticks, told } from './words.ts';
import { roomModes as words } from '../../words/pictures/rooms.ts';
import * as units from '../../words/pictures/units.ts';

const most = 150;
const rows = [
  { name: words.long, meters: room.length, row: 3 },
  { name: words.wide, meters: room.width, row: 2 },
  { name: words.high, meters: room.height, row: 1 },
];

const inFeet = (meters: number) => told(meters * feet, 1);

const [first = 0, second = 0] = axialModes(room.length, most);
const alongRoom = evenly(0, room.length, 200);

/** How strong a mode is at a place along the length: walls are full, at a node there is nothing. */
const pressure = (mode: number) => (x: number) =>
  Math.max(-60, decibels(Math.cos((mode * Math.PI * x) / room.length)));

export const roomModes: Picture = {
  caption: captionOf(words.caption, {
    length: room.length,
    width: room.width,
    height: room.height,
    ...{ lengthFeet: inFeet(room.length), widthFeet: inFeet(room.width) },
    heightFeet: inFeet(room.height),
    most,
    second: told(second),
    first: told(first),
  }),
  plots: [
    {
      height: 190,
      across: pitches(20, most, [50, 100, most]),
      up: {
        name: '',
        from: 0.7,
        to: 3.9,
        ticks: rows.map(({ name, row }) => ({ at: row, words: name })),
      },
      curves: rows.map(({ meters, row }) =>
        stems(
          'after',
          row,
          axialModes(meters, most).map((x) => [x, row + 0.65]),
        ),
      ),
      dots: [{ look: 'after', at: [3, 1].map((row) => [second, row + 0.65]) }],
      labels: [{ words: words.twice(hertz(second)), at: [second + 4, 1.3] }],
    },
    {
      height: 190,
      across: {
        name: words.alongTheLength,
        from: 0,
        to: room.length,
        ticks: ticks([0, 2.5, 5], units.meters),
      },
      up: levels(-22, 3, [-20, -10, 0]),
      curves: [curve('before', alongRoom, pressure(2)), curve('after', alongRoom, pressure(1))],
      labels: [
        { words: hertz(first), at: [2.12, -15], look: 'after', side: 'end' },
        { words: hertz(second), at: [3.95, -14], look: 'before' },
      ],
    },
  ],
};
