/** What an advert says of pay where it names no amount: praise of it, or a rate that is set elsewhere. */
export interface PaySaid {
  words: string;
  says: 'nothing' | 'elsewhere';
}

const kinds: readonly (readonly [PaySaid['says'], RegExp])[] = [
  [
    'nothing',
    /\b(?:competitive|attractive|generous|negotiable) (?:salary|pay|rates?|package|fee|compensation)\b|\b(?:salary|pay|rate|fee|compensation)(?::| is)? (?:competitive|negotiable|tb[cd]|doe|to be agreed|depending on experience)\b/iu,
  ],
  [
    'elsewhere',
    /\bnmw\b|\b(?:(?:national|london) )?(?:minimum|living) wage\b|\b(?:equity|bectu|iatse|union|award) (?:minimums?|scale|rates?)\b|\bscale(?= (?:as|per|plus))|\b(?:band|grade) \d\w*\b/iu,
  ],
];

/** What is said of pay in words, each once. */
export const paySaidIn = (text: string): PaySaid[] =>
  kinds.flatMap(([says, pattern]) => {
    const [words] = pattern.exec(text) ?? [];
    return words ? [{ words, says }] : [];
  });
