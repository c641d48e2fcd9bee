import { applyingIn, isIn } from './asides.ts';
import { keysOf, strains } from '../schema/vocabulary.ts';
import { otherwise, says, type Condition } from './conditions-said.ts';

/** A place of an advert that speaks of a condition; refused where it says that there is none. */
export interface ConditionAt {
  from: number;
  to: number;
  condition: Condition;
  refused: boolean;
}

const refusals =
  /\b(?:no(?! (?:fear|problem|objection|issue|stranger|two)\b)|not(?! (?:just|only|un\w+|(?:be )?(?:afraid|scared|shy|put off|averse|bothered))\b)|never|without|rarely|seldom|hardly any|doesn[’']?t|don[’']?t(?! mind)|isn[’']?t)\b[^.;\n]{0,28}$/iu;

/** What stands after it where there is none: "weekends off", "travel is not required". */
const refusedAfter =
  /^[ -]*(?:off\b|free\b|(?:work )?(?:(?:is|are|will be) )?(?:not |never |rarely |seldom |n[’']t )|isn[’']t |aren[’']t )/iu;

/** Whether an advert says that it is not so, by the words before or after. */
const isRefused = (text: string, from: number, to: number): boolean =>
  refusals.test(text.slice(Math.max(0, from - 45), from)) ||
  refusedAfter.test(text.slice(to, to + 30));

/** All that an advert says of time and body. */
export function conditionsIn(text: string): ConditionAt[] {
  const apart = applyingIn(text);
  return keysOf(strains).flatMap((condition) => {
    const not = [...text.matchAll(otherwise[condition])];
    const isOther = (at: number) =>
      not.some(({ 0: { length }, index }) => index <= at && at < index + length);
    return [...text.matchAll(says[condition])]
      .filter(({ index }) => !isOther(index) && !isIn(apart, index))
      .map(({ 0: found, index: from }) => ({
        ...{ from, to: from + found.length, condition },
        refused: isRefused(text, from, from + found.length),
      }));
  });
}
