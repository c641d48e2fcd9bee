import { withoutSmallAbroad } from './abroad.ts';
import { without } from './questions.ts';
import type { Reading } from './reading.ts';

/** What only asks how one begins, or says that it is one's living. */
const asking =
  /\b(?:(?:where|how) (?:do|can|should|would|could) (?:i|you|we|one) (?:start|begin|get started)|how to (?:start|begin|get started)$|what do i need|for a (?:living|job)|as a job)\b/g;

/** Whoever stands at a microphone where it howls, and has no part in why. */
const atMicrophone =
  /\b(?:pastors?|preachers?|priests?|vicars?|ministers?|rabbis?|imams?|brides?|grooms?|best man|teachers?|boss|head ?masters?|heads?|lecturers?|presenters?|guests?|mayors?|pulpit|sermons?)\b/g;

/** What a query tells of what it is about. */
export function toldIn({ text, plain, describes, faulty }: Reading): string {
  const asks = plain.search(asking) >= 0 ? without(plain, asking) : '';
  const told = asks || withoutSmallAbroad(text, plain);
  return (describes ? '' : faulty ? without(told.toLowerCase(), atMicrophone) : '') || told;
}
