import { readIntents } from '../search/intents.ts';
import { plainOf } from '../search/questions.ts';

/** What the work may do to time and body, as adverts tell it. */
export const conditionNames = ['nights', 'weekends', 'travel', 'lifting', 'heights'] as const;
export type Condition = (typeof conditionNames)[number];

/** A place of an advert that speaks of a condition; refused where it says that there is none. */
export interface ConditionAt {
  from: number;
  to: number;
  condition: Condition;
  refused: boolean;
}

const says: Readonly<Record<Condition, RegExp>> = {
  nights:
    /\b(?:(?:late[- ]|over)?nights?(?! club)(?:[- ](?:shifts?|work|shows?))?|evenings?|late (?:finish(?:es)?|shows?|hours|shifts?)|overnight|after midnight|unsoci(?:al|able) hours|anti-?social hours|graveyard shift|nachts?|abends?|soir[ée]es?|noches?)\b/giu,
  weekends: /\b(?:week-?ends?|saturdays?|sundays?|wochenenden?|fines? de semana)\b/giu,
  travel:
    /\b(?:travel(?:l?ing)?|tour(?:ing|s)?|on the road|away from home|overnight stays|reisebereitschaft|reisen|tournée|d[ée]placements?|viajes?|viajar)\b/giu,
  lifting:
    /\b(?:(?:heavy )?lift(?:ing)?(?! (?:license|operator))|lift(?:ed)?|carry(?:ing)? (?:up to|heavy|equipment|gear|cases)|manual handling|push(?:ing)? cases|load(?:ing)? (?:the )?trucks?|heavy (?:gear|equipment|cases|loads?)|\d+ ?(?:lbs?|pounds|kg|kilos?)|schwer(?:e|es)? heben)\b/giu,
  heights:
    /\b(?:(?:work(?:ing)? |access )?at heights?|heights|ladders?|climb(?:ing)?|harness|scissor lifts?|boom lifts?|cherry pickers?|aerial (?:lift|work platform)s?|ipaf|mewps?|truss work|catwalks?|höhentauglich|rope access)\b/giu,
};

/** Words that have a condition inside and are none. */
const otherwise =
  /\b(?:night ?clubs?|opening nights?|one[- ]night|tonight|travel (?:expenses|costs|agency|paid|reimburs\w+|allowance|industry)|guided tours?|virtual tours?|lift(?:ing)? (?:the )?(?:mood|standard|bar)|studio tours?|walking tours?)\b/giu;

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
  const not = [...text.matchAll(otherwise)].map(({ 0: { length }, index }) => [
    index,
    index + length,
  ]);
  const isOther = (at: number) => not.some(([from = 0, to = 0]) => from <= at && at < to);
  return conditionNames.flatMap((condition) =>
    [...text.matchAll(says[condition])]
      .filter(({ index }) => !isOther(index))
      .map(({ 0: found, index: from }) => ({
        ...{ from, to: from + found.length, condition },
        refused: isRefused(text, from, condition),
      })),
  );
}
