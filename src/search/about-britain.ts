import { without } from './questions.ts';

/** Words by which a query, in lower case and without signs, says that it is about Britain. */
const british =
  /\b(?:(?:in|for|across|around) )?(?:the )?(?:uk|u k|united kingdom|great britain|britain|british|england|scotland|scottish|wales|welsh|london|manchester|gbp)\b/g;

/** Whether a query is about Britain. */
export const isBritish = (plain: string): boolean => plain.search(british) >= 0;

/** A subject without the place it is asked for, which no page is named after. */
export const withoutBritain = (subject: string): string => without(subject, british) || subject;
