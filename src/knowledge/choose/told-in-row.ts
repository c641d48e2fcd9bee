import type { Entry } from '../../schema/entry.ts';
import { bases, companies, howOften, strains, type HowOften } from '../../schema/vocabulary.ts';
import { inSentence } from '../words.ts';

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
  `${companies[company]}, ${inSentence(bases[base])}`;

/** How many of the ways into a role take a course, how many of those without a fee, and a degree: "1 of 3 ways in takes a course without a fee, none a degree." */
export function trainingTold({
  all,
  taught,
  free,
  degree,
}: Record<'all' | 'taught' | 'free' | 'degree', number>): string {
  if (taught === 0) return `None of ${all} ways in takes a course.`;
  const takes = taught > 1 ? 'take' : 'takes';
  const counted = taught === all ? `All ${all} ways in` : `${taught} of ${all} ways in`;
  const none = degree === 0 ? 'none' : String(degree);
  const also = degree === taught ? ' and a degree' : `, ${none} a degree`;
  const some = free > 0 ? ` (${free} without a fee)` : '';
  return `${counted} ${takes} a course${free === taught ? ' without a fee' : some}${also}.`;
}
