import type { Difficulty, Question } from '../../sound/rounds/round.ts';
import type { Pair } from '../../sound/sound.ts';
import type { Given } from './hear.ts';
import type * as Player from './player.ts';
import type { Round } from './round-show.ts';

/** A round, with what makes its sounds. */
export interface OpenRound extends Round {
  difficulty: Difficulty;
  /** The file that makes them. */
  file: string;
}

/** What a press has to play with: the player that is loaded, what the page gives, and when it was. */
export interface Pressed extends Given {
  player: typeof Player;
  at: number;
}

/** The sound of the question that is open, made once. */
let last: { of: Question; pair: Pair } | undefined;

async function madeFor(
  { file, difficulty }: OpenRound,
  of: Question,
  { player, load }: Pressed,
): Promise<Pair> {
  if (last?.of !== of)
    last = { of, pair: await player.madeBy(file, [difficulty, of.right, of.seed], load) };
  return last.pair;
}

/** The sound of a question, as the player plays it. */
export const soundOf = (open: OpenRound, question: Question, pressed: Pressed) => ({
  ...pressed,
  make: () => madeFor(open, question, pressed),
});
