import { readIntents } from '../search/intents.ts';
import { plainOf } from '../search/questions.ts';
import { conditionNames, otherwise, says, type Condition } from './conditions-said.ts';

/** A place of an advert that speaks of a condition; refused where it says that there is none. */
export interface ConditionAt {
  from: number;
  to: number;
  condition: Condition;
  refused: boolean;
}

const refusals =
  /\b(?:no|not|never|without|rarely|seldom|hardly any|don[’']?t|isn[’']?t)\b[^.;\n]{0,28}$/iu;

/** Where the sentence around a place of a text begins and ends. */
function sentenceAround(text: string, at: number): [number, number] {
  const before = Math.max(...['.', '\n', ';', '!', '?'].map((sign) => text.lastIndexOf(sign, at)));
  const after = text.slice(at).search(/[.\n;!?]/);
  return [before + 1, after < 0 ? text.length : at + after];
}

/** Whether an advert says that it is not so: by the words before it, or as the search would read it. */
function isRefused(text: string, at: number, condition: Condition): boolean {
  const [from, to] = sentenceAround(text, at);
  if (refusals.test(text.slice(from, at))) return true;
  const { intents } = readIntents(plainOf(text.slice(from, to)));
  return intents.some(({ facet, option }) => facet === condition && option === 'rarely');
}

/** All that an advert says of time and body. */
export function conditionsIn(text: string): ConditionAt[] {
  return conditionNames.flatMap((condition) => {
    const not = [...text.matchAll(otherwise[condition])];
    const isOther = (at: number) =>
      not.some(({ 0: { length }, index }) => index <= at && at < index + length);
    return [...text.matchAll(says[condition])]
      .filter(({ index }) => !isOther(index))
      .map(({ 0: found, index: from }) => ({
        ...{ from, to: from + found.length, condition },
        refused: isRefused(text, from, condition),
      }));
  });
}
