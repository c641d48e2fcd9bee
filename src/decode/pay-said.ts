/** What an advert says of pay in words: praise of it, a rate that is set elsewhere, or what it asks of you. */
export interface PaySaid {
  words: string;
  says: 'nothing' | 'elsewhere' | 'asked';
}

const kinds: readonly (readonly [PaySaid['says'], RegExp])[] = [
  [
    'nothing',
    /\b(?:competitive|attractive|generous|negotiable) (?:salary|pay|rates?|package|fee|compensation)\b|\b(?:salary|pay|rate|fee|compensation)(?::| is)? (?:competitive|negotiable|tb[cd]|doe|to be agreed|depending on experience)\b|\b(?:compensation:|for|in) exposure\b/giu,
  ],
  [
    'elsewhere',
    /\bnmw\b|\b(?:(?:national|london) )?(?:minimum|living) wage\b|\b(?:equity|bectu|iatse|union|award) (?:minimums?|scale|rates?)\b|\bscale(?= (?:as|per|plus))|\b(?:band|grade) \d\w*\b/giu,
  ],
  [
    'asked',
    /(?<!\bno )\b(?:refundable(?: \S+){0,2}|application|joining|onboarding|registration) fee\b|\b(?:free|unpaid) (?:test|trial) \w+/giu,
  ],
];

/** What is said of pay in words, each once; where an amount is named, only what is asked of the reader. */
export const paySaidIn = (text: string, hasAmount: boolean): PaySaid[] =>
  kinds.flatMap(([says, pattern]) => {
    const isTold = says === 'asked' || !hasAmount;
    const all = isTold ? [...text.matchAll(pattern)].map(([words]) => words) : [];
    return [...new Set(all)].map((words) => ({ words, says }));
  });
