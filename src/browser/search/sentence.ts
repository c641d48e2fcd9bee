/** Ends of sentences, each with the space behind it. */
const ends = /(?<=[.!?]["”’)]?) +(?=(?:<mark>)?["“‘(]?\p{Lu})/u;

/** Where labels ran together: a small letter before a capital, a new start inside, a figure for a source. */
const joints =
  /\p{Ll}\p{Lu}|\p{L}\$\d|[·|→]|[.!?] |\p{Ll} \p{Lu}\p{Ll}+ (?:the|an?|to|from|with)\b/u;

/** Words that hold a sentence together: a list of names or of labels has next to none. */
const little =
  /\b(?:the|an?|is|are|was|be|of|to|and|or|in|on|at|by|for|from|with|without|you|your|it|its|that|this|they|what|when|where|who|how|not|no|as|if|may|can|so)\b/gi;

const fewest = 5;
const longest = 45;

const plainOf = (html: string) => html.replace(/<\/?mark>/g, '').replace(/&[a-z]+;|&#\d+;/g, '&');

/** Whether a text is one whole sentence that somebody wrote, and no list, and no labels that ran together. */
function isSentence(html: string): boolean {
  const text = plainOf(html);
  const words = text.split(/\s+/);
  const capitals = words.slice(1).filter((word) => /^["“(]?\p{Lu}/u.test(word)).length;
  const commas = text.split(/[,;]/).length - 1;
  return (
    words.length >= fewest &&
    words.length <= longest &&
    /^["“‘(]?\p{Lu}/u.test(text) &&
    /[.!?]["”’)]?$/.test(text) &&
    !joints.test(text) &&
    capitals <= words.length / 3 &&
    commas <= words.length / 4 &&
    (text.match(little) ?? []).length >= Math.max(2, words.length / 8)
  );
}

const found = (html: string) => html.split('<mark>').length - 1;

/**
 * The sentence of an excerpt that holds most of what was found, whole; empty where there is none, or
 * where it only says again what stands beside it. An excerpt begins and ends anywhere, so what stands
 * before its first end is no sentence for certain.
 */
export function sentenceIn(excerpt: string, beside = ''): string {
  // The mark of a word takes the stop behind it along.
  const freed = excerpt.replace(/([^\p{L}\p{N}<>&;]+)<\/mark>/gu, '</mark>$1');
  const [, ...begun] = freed.split(ends);
  const whole = begun.filter((one) => found(one) > 0 && isSentence(one.trim()));
  const [best = ''] = [...whole].sort((one, other) => found(other) - found(one));
  return plainOf(best).trim() === beside.trim() ? '' : best.trim();
}
