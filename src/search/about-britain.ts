import { without } from './questions.ts';
import type { Situation } from './situation.ts';

const country = String.raw`uk|great britain|britain|british|england`;
const place = String.raw`(?:${country}|u k|united kingdom|scotland|scottish|wales|welsh|london|manchester|gbp)`;

/** Words by which a query, in lower case and without signs, says that it is about Britain. */
const british = new RegExp(String.raw`\b(?:(?:in|for|across|around) )?(?:the )?${place}\b`, 'g');

/** Whether a query is about Britain. */
export const isBritish = (plain: string): boolean => plain.search(british) >= 0;

/** A subject without the place it is asked for, which no page is named after. */
export const withoutBritain = (subject: string): string => without(subject, british) || subject;

const there = String.raw`(?:(?:in )?(?:the )?(?:${country}|english))`;
const pay = String.raw`(?:pay|paid|salar(?:y|ies)|wages?|earnings?|medians?)`;
const filler = String.raw`(?:(?:sound|audio|jobs?|all|roles|official|figures?|list|for|of) ?)*`;

/** Whoever asks for the official figures of Britain as such, or for its public advice on careers. */
export const britishFigures: readonly Situation[] = [
  {
    says: [
      new RegExp(
        String.raw`^${filler}(?:${there} ${filler}${pay}|${pay} ${filler}${there}) ?${filler}$`,
      ),
      /\blabour market (?:info\w*|intelligence|data|statistics)\b|^lmi(?: data| for all)?$/,
    ],
    pages: ['/occupations/#uk-soc', '/for-parents-britain/', '/schools/'],
  },
  {
    says: [/^(?:the )?national careers? service(?: website)?$/],
    pages: ['/schools/', '/for-parents-britain/', '/occupations/#uk-soc'],
  },
];
