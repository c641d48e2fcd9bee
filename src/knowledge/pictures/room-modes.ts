import { decibels } from '../physics/decibels.ts';
import { feet } from '../physics/distance.ts';
import { axialModes } from '../physics/room.ts';
import { levels, pitches } from './axes.ts';
import { curve, evenly, stems } from './parts.ts';
import type { Picture } from './picture.ts';
import { room } from './small-room.ts';
import { ticks, told } from './words.ts';

const most = 150;
const rows = [
  { words: 'Long', meters: room.length, row: 3 },
  { words: 'Wide', meters: room.width, row: 2 },
  { words: 'High', meters: room.height, row: 1 },
];

const [first = 0, second = 0] = axialModes(room.length, most);
const alongRoom = evenly(0, room.length, 200);

/** How strong a mode is at a place along the length: walls are full, at a node there is nothing. */
const pressure = (mode: number) => (x: number) =>
  Math.max(-60, decibels(Math.cos((mode * Math.PI * x) / room.length)));

const inFeet = `${rows.map(({ meters }) => told(meters * feet, 1)).join(' by ')} ft`;

export const roomModes: Picture = {
  caption: `A room ${room.length} m long, ${room.width} m wide and ${room.height} m high (${inFeet}) holds on to the pitches that fit between two of its walls. First picture: these pitches up to ${most} Hz, by length, width and height. At ${told(second)} Hz the second of the length and the first of the height fall together, because the room is twice as long as high, and that note booms. Second picture: how strong the first two are along the length. In the middle, ${told(first)} Hz can hardly be heard and ${told(second)} Hz is at its full strength.`,
  plots: [
    {
      height: 190,
      across: pitches(20, most, [50, 100, most]),
      up: {
        name: '',
        from: 0.7,
        to: 3.9,
        ticks: rows.map(({ words, row }) => ({ at: row, words })),
      },
      curves: rows.map(({ meters, row }) =>
        stems(
          'after',
          row,
          axialModes(meters, most).map((x) => [x, row + 0.65]),
        ),
      ),
      dots: [{ look: 'after', at: [3, 1].map((row) => [second, row + 0.65]) }],
      labels: [{ words: `${told(second)} Hz twice`, at: [second + 4, 1.3] }],
    },
    {
      height: 190,
      across: {
        name: 'Along the length',
        from: 0,
        to: room.length,
        ticks: ticks([0, 2.5, 5], (one) => `${one} m`),
      },
      up: levels(-22, 3, [-20, -10, 0]),
      curves: [curve('before', alongRoom, pressure(2)), curve('after', alongRoom, pressure(1))],
      labels: [
        { words: `${told(first)} Hz`, at: [2.12, -15], look: 'after', side: 'end' },
        { words: `${told(second)} Hz`, at: [3.95, -14], look: 'before' },
      ],
    },
  ],
};
