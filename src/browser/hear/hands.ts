import { madeBy } from './making.ts';
import { isOver, play, pressVersion, stop } from './playing.ts';

/** What rounds play with. They are handed it by the player: a file of theirs that loaded it would have another. */
export const hands = { isOver, madeBy, play, pressVersion, stop };
export type Hands = typeof hands;
