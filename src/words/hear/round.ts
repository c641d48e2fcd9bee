/** What the page of a round has before and behind its questions. */
export const needsScript = 'To play a round, this page needs JavaScript.';
export const howHard = 'How hard';
export const start = 'Start the round';
export const round = 'The round';
export const play = 'Play';
export const answer = 'Your answer';
export const nextSound = 'Next sound';
export const seeScore = 'See your score';
export const another = 'Another round';
export const others = 'Other rounds';

/** A sound that does not tell which of two it is. */
export const theSound = 'The sound';
export const questionOf = (title: string, question: number, of: number) =>
  `${title}: ${question} of ${of}`;
export const rightSoFar = (right: number) => `${right} right so far`;
/** @param hint what else to know, a sentence or nothing. */
export const isRight = (answer: string, hint: string) => `Right: ${answer}. ${hint}`;
export const isNot = (given: string, right: string, hint: string) =>
  `Not ${given}, but ${right}. ${hint}`;
export const rightOf = (title: string, right: number, of: number) =>
  `${title}: ${right} of ${of} right`;
