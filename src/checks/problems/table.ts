import { fieldProblems } from './fields.ts';
import { figureProblems } from './figures.ts';
import { fileProblems } from './files.ts';
import type { KindOfProblem } from './kinds-of-problem.ts';
import { proseProblems } from './prose.ts';

/** Every kind of problem that the check knows, in groups, as docs/problems.md lists them. */
export const problemGroups = {
  'Files and their reading': fileProblems,
  'Fields and references': fieldProblems,
  'Figures and dates': figureProblems,
  'Text and writing': proseProblems,
} as const;

const kindsOfProblem = { ...fileProblems, ...fieldProblems, ...figureProblems, ...proseProblems };

export type ProblemId = keyof typeof kindsOfProblem;

/** What is said of a kind of problem. */
export const aboutProblem = (id: ProblemId): KindOfProblem => kindsOfProblem[id];

/** Whether a word from anywhere is the id of a kind of problem. */
export const isProblemId = (word: unknown): word is ProblemId =>
  typeof word === 'string' && Object.hasOwn(kindsOfProblem, word);

export const problemIds = Object.keys(kindsOfProblem) as ProblemId[];
