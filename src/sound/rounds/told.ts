import { told } from '../../knowledge/pictures/words.ts';
import * as words from '../../words/hear/rounds.ts';
import { expectedRight, luckOf, luckTold } from './chance.ts';
import type { RoundName } from './rounds.ts';

/** So many answers are the most usual, and so many right ones are a good score. */
const [usual, good] = [4, 8];

/** What a round is, and what its score shows: a text each. */
export const aboutRounds = {
  round: words.aRound({
    average: told(expectedRight(usual), 1),
    good,
    luck: luckTold(luckOf(good, usual)),
  }),
  score: words.aScore,
} as const;

/** What each kind of round is, in words, and what it asks each time. */
export const roundsTold: Readonly<
  Record<RoundName, { title: string; says: string; asks: string }>
> = words.rounds;
