/** A part of a text. */
export interface Range {
  from: number;
  to: number;
}

/** How to apply and until when: whom to write to is no boss, and the last hour is none of work. */
const applying =
  /\b(?:closing|closes|(?:application|submission) deadline|deadline(?= ?:| is)|interviews? (?:will|are|on|date|week)|appl(?:y|ications?) (?:by|now|to|before|via|with|at|close|must|shut|open)|please (?:send|submit|forward)|cvs? to\b|contact (?:us\b|\S+@|[^.\n]{0,40}questions)|questions?,? (?:to|about))|^\W*(?:send|email|reply|text|msg|message)\b/iu;

/** The sentences and lines of a text. */
export function sentencesOf(text: string): Range[] {
  let from = 0;
  return text.split(/(?<=[.!?][)"”]?\s|\n)/u).map((sentence) => {
    const at = from;
    from += sentence.length;
    return { from: at, to: from };
  });
}

/** Where a text tells how to apply. */
export const applyingIn = (text: string): Range[] =>
  sentencesOf(text).filter(({ from, to }) => applying.test(text.slice(from, to)));

/** Whether a place of a text is in one of some parts. */
export const isIn = (parts: readonly Range[], at: number): boolean =>
  parts.some(({ from, to }) => from <= at && at < to);
