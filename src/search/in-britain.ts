import type { Situation } from './situation.ts';

const there = String.raw`(?:(?:in )?(?:the )?(?:uk|britain|british|great britain|england|english))`;
const pay = String.raw`(?:pay|paid|salar(?:y|ies)|wages?|earnings?|medians?)`;
const filler = String.raw`(?:(?:sound|audio|jobs?|all|roles|official|figures?|list|for|of) ?)*`;

/** Whoever asks for the official figures of Britain as such, or for its public advice on careers. */
export const inBritain: readonly Situation[] = [
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
