import { questionsInRound } from './round.ts';

/** How many of ten questions are right on average by guessing among so many answers. */
export const expectedRight = (answers: number): number => questionsInRound / answers;

/** In how many ways so many can be taken out of all. */
const ways = (taken: number, all: number): number =>
  taken === 0 ? 1 : (ways(taken - 1, all) * (all - taken + 1)) / taken;

/** How likely so many of ten or more are right by guessing among so many answers, from 0 to 1. */
export function luckOf(right: number, answers: number): number {
  let sum = 0;
  for (let hits = right; hits <= questionsInRound; hits++)
    sum +=
      ways(hits, questionsInRound) *
      (1 / answers) ** hits *
      (1 - 1 / answers) ** (questionsInRound - hits);
  return sum;
}

/** A likelihood as people say it: "47 of 100 rounds", "1 of 2,400 rounds". */
export function luckTold(luck: number): string {
  if (luck > 0.995) return 'every round';
  if (luck >= 0.1) return `${Math.round(100 * luck)} of 100 rounds`;
  const rounds = Number((1 / luck).toPrecision(2));
  return `1 of ${rounds.toLocaleString('en-US')} rounds`;
}
