import { randomFrom } from '../../knowledge/physics/noise.ts';
import type { Version } from '../../schema/sounds.ts';
import type { Pair } from '../sound.ts';

/** How hard a round is, as the reader chooses it: each is one in the lists of a kind. */
export type Difficulty = 0 | 1 | 2;

/** How many questions a round has. */
export const questionsInRound = 10;

/** What all questions of one kind have: the answers to choose from, and the sound of each. */
export interface RoundKind {
  /** The answers, for each difficulty. */
  answers: readonly (readonly string[])[];
  /** What is heard in each version. */
  plays: Readonly<Record<Version, string>>;
  /** Both versions are heard before the answer; else the one without comes after it, as a contrast. */
  compares: boolean;
  /** What else to know once it is answered. */
  hint(difficulty: Difficulty, right: number): string;
  /** The sound whose right answer stands at a place in the list, the same each time for the same seed. */
  make(rate: number, difficulty: Difficulty, right: number, seed: number): Pair;
}

/** A question: where its right answer stands in the list, and the seed of its sound. */
export interface Question {
  right: number;
  seed: number;
}

/** What can be drawn for a seed: 32 bits. */
const seeds = 2 ** 32;

/** The ten questions of a round. Each answer is as likely as any other, whatever came before. */
export function roundOf(
  { answers }: Pick<RoundKind, 'answers'>,
  difficulty: Difficulty,
  seed: number,
): Question[] {
  const random = randomFrom(seed);
  const many = answers[difficulty]?.length ?? 0;
  return Array.from({ length: questionsInRound }, () => ({
    right: Math.floor(random() * many),
    seed: Math.floor(random() * seeds),
  }));
}
