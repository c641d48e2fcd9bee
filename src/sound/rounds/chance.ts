import { formatNumber } from '../../knowledge/figures/number.ts';
import * as words from '../../words/hear/rounds.ts';
import { questionsInRound } from './round.ts';

/** How many of ten questions are right on average by guessing among so many answers. */
export const expectedRight = (answers: number): number => questionsInRound / answers;

/** How likely so many of ten or more are right by guessing among so many answers, from 0 to 1. */
export function luckOf(right: number, answers: number): number {
  let sum = 0;
  // How likely just so many are: from none on, each from the one before.
  let likely = (1 - 1 / answers) ** questionsInRound;
  for (let hits = 0; hits <= questionsInRound; hits++) {
    if (hits >= right) sum += likely;
    likely *= (questionsInRound - hits) / (hits + 1) / (answers - 1);
  }
  return sum;
}

/** A likelihood as people say it: "47 of 100 rounds", "1 of 2,400 rounds". */
export function luckTold(luck: number): string {
  if (luck > 0.995) return words.everyRound;
  if (luck >= 0.1) return words.ofHundred(Math.round(100 * luck));
  return words.oneOf(formatNumber(Number((1 / luck).toPrecision(2))));
}

/** What so many right of ten are worth, in words: beside what guessing among so many answers gets. */
export function chanceSaid(right: number, answers: number): string {
  const luck = luckOf(right, answers);
  const average = Number(expectedRight(answers).toFixed(1));
  const told = words.guessing({ answers, average, right, luck: luckTold(luck) });
  return luck > 0.05 ? `${told} ${words.mayBeLuck}` : told;
}
