import { isComparison, readPair, readQuestion, type Question } from './questions.ts';

/** A query as every part of the search understands it. It is read once. */
export interface Reading {
  /** What was typed, as far as it is looked at. */
  text: string;
  /** The two things it lays side by side, if it may do so. */
  pair: readonly [string, string] | undefined;
  /** Whether it lays them side by side for certain. */
  compares: boolean;
  question: Question;
}

/** Letters of a query that are looked at: no name is longer. */
const longest = 100;

/** Reads what somebody typed. */
export function readText(query: string): Reading {
  const text = query.slice(0, longest);
  return {
    text,
    pair: readPair(text),
    compares: isComparison(text),
    question: readQuestion(text),
  };
}
