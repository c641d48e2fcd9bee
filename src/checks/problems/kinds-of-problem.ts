/** What is said of a kind of problem, whatever entry it is found in. */
export interface KindOfProblem {
  /** What is wrong, in general. */
  wrong: string;
  /** Why it matters to readers or to the site. */
  why: string;
  /** How to mend it. */
  mend: string;
  /** What the mistake looks like. */
  example: string;
}

/** Problems by id. */
export type ProblemTable = Readonly<Record<string, KindOfProblem>>;
