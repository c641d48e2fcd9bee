import type { Difficulty, Question, RoundKind, roundOf } from '../../sound/rounds/round.ts';
import type { Pair } from '../../sound/sound.ts';
import type { Given } from './hear.ts';
import type { Hands } from './hands.ts';
import type { Round } from './round-show.ts';

/** What a file of a kind of round gives. */
export interface RoundFile {
  kind: RoundKind;
  roundOf: typeof roundOf;
}

/** A round, with what makes its sounds. */
export interface OpenRound extends Round {
  difficulty: Difficulty;
  /** What the file that makes them gives, and its address. */
  file: RoundFile;
  from: string;
}

/** What a press has to play with: what it is handed by the player, what the page gives, and when it was. */
export interface Pressed extends Hands {
  given: Given;
  at: number;
}

/** The sound of the question that is open, made once. */
let last: { of: Question; pair: Pair } | undefined;

/** The sound of a question, as the player plays it. */
export const soundOf = (
  { from, difficulty }: OpenRound,
  of: Question,
  { given, at, madeBy }: Pressed,
) => ({
  given,
  at,
  make: async () => {
    if (last?.of !== of) last = { of, pair: await madeBy(from, [difficulty, of.right, of.seed]) };
    return last.pair;
  },
});
