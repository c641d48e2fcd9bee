import type { Situation } from './situation.ts';

const i = String.raw`(?:i|you|we|one|people|somebody|someone)`;
const asks = String.raw`(?:ask(?: for)?|charge|quote|invoice|bill|price)`;

/** Whoever asks what to ask for a job. A job that is named may be asked about as well. */
export const prices: Situation = {
  says: [
    new RegExp(
      String.raw`\b(?:what|how much)(?: \w+)? (?:(?:should|do|can|could|would|shall|to|must|ought) (?:${i} )?(?:to )?)+(?:be )?${asks}\b`,
    ),
    new RegExp(
      String.raw`\b(?:put|putting|raise|raising|increase|increasing|up) (?:my|our|your|the) (?:prices?|rates?|fees?)\b|\b(?:undercharg\w+|(?:too (?:little|cheap)|too much) (?:for|to charge))\b`,
    ),
    /\b(?:is|are) [$£€]? ?\d+ ?(?:k|[$£€]|pounds?|dollars?|euros?|quid|bucks?)?(?: (?:an? |per )?(?:day|hour|song|track|show|gig|episode|week|night|minute))?(?: an?)? (?:\w+ ){0,2}(?:fair|ok|okay|good|reasonable|enough|too (?:much|little|low|high))\b/,
    /\b(?:pricing|price list|rate card)\b/,
  ],
  pages: ['/steps/set-your-rates/', '/rate/'],
};
