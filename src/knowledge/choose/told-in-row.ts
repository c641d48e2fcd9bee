import type { Entry } from '../../schema/entry.ts';
import { bases, companies, howOften, strains, type HowOften } from '../../schema/vocabulary.ts';
import * as words from '../../words/choose/row.ts';
import { inSentence } from '../../words/sentence.ts';

type Conditions = Entry<'roles'>['data']['conditions'];

/** What the list of roles can be narrowed by. */
const told = ['nights', 'travel', 'lifting', 'loud'] as const;

/** What the work does to time and body, each with how often it does. */
export const strainsTold = (
  conditions: Conditions,
): { name: string; often: HowOften; word: string }[] =>
  told.map((strain) => {
    const often = conditions[strain];
    return { name: strains[strain], often, word: howOften[often] };
  });

/** With whom and where one works: "In a crew, on site". */
export const sharedTold = ({ company, base }: Conditions): string =>
  words.companyAndBase(companies[company], inSentence(bases[base]));
