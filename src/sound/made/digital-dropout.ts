import { talk } from '../source/talk.ts';
import type { Make } from '../sound.ts';

/** How long a packet is, in seconds, and how many are lost in a row. */
const [packetLasts, inARow] = [0.02, 3];

/** Puts a hundred rows of packets in an order that looks random. */
const rank = (row: number) => (row * 37 + 7) % 100;

/** A voice, and the same with so many percent of its packets lost: silence, or the last one again. */
export const make: Make = (rate, amount) => {
  const said = talk(rate);
  const packet = Math.round(rate * packetLasts);
  const heard = said.map((sample, place) => {
    const row = Math.floor(place / packet / inARow);
    if (rank(row) >= amount) return sample;
    return rank(row) % 2 ? (said[(row * inARow - 1) * packet + (place % packet)] ?? 0) : 0;
  });
  return { without: [said], with: [heard] };
};
