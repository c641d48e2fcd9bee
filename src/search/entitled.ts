import type { Situation } from './situation.ts';

const condition = String.raw`(?:disab(?:led|ility|ilities)|deaf(?:ness)?|hard of hearing|blind(?:ness)?|wheelchair)`;
const law = String.raw`(?:discriminat\w+|laws?|legal(?:ly)?|rights?|illegal|unlawful|sue|fired|dismissed|sacked|refus\w+|accommodations?|adjustments?)`;
const worn = String.raw`(?:hearing aids?(?! (?:dispens|fitt|special|sales|shop|practi|clinic|cent|tech))|(?:bi ?)?cros|cochlear implants?|bone anchored)`;
const money = String.raw`(?:costs?|prices?|pays?|paid|insur\w+|medicaid|medicare|cover\w*|afford\w*|cheap\w*|expensive|fund\w*|grants?)`;
const either = (one: string, other: string) =>
  new RegExp(String.raw`\b${one}\b.*\b${other}\b|\b${other}\b.*\b${one}\b`);

/** Asks what a hearing aid or an implant costs whoever wears it, which is no question about selling them. */
export const asksAid = either(worn, money);

/** Whoever asks what the law gives to disabled people, or who pays for what one wears. */
export const entitled: readonly Situation[] = [
  { says: [asksAid], pages: ['/working-with-a-disability/#who-pays'] },
  {
    says: [either(condition, law)],
    pages: ['/working-with-a-disability/#what-you-may-ask-for', '/steps/know-your-rights/'],
  },
];
