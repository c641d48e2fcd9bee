import type { Entry } from '../../schema/entry.ts';
import { bases, companies, howOften, keysOf, strains } from '../../schema/vocabulary.ts';
import { formatList } from '../figures/format.ts';
import { capitalized, inSentence } from '../words.ts';

type Conditions = Entry<'roles'>['data']['conditions'];

/** What the list of roles can be narrowed by. */
const told = ['nights', 'travel', 'lifting', 'loud'] as const;

/**
 * What the work does to time and body, the most frequent first, then with whom and where: "Often nights
 * and travel; sometimes lifting. In a crew, on site."
 */
export function workTold(conditions: Conditions): string {
  const groups = keysOf(howOften)
    .reverse()
    .flatMap((word) => {
      const here = told
        .filter((strain) => conditions[strain] === word)
        .map((strain) => inSentence(strains[strain]));
      return here.length > 0 ? [`${inSentence(howOften[word])} ${formatList(here)}`] : [];
    });
  const shared = `${companies[conditions.company]}, ${inSentence(bases[conditions.base])}`;
  return `${capitalized(groups.join('; '))}. ${shared}.`;
}

const counted = (count: number, all: number): string =>
  count === 0 ? 'none' : count === all ? 'all' : String(count);

/** How many of the ways into a role take a course or a degree: "Of 3 ways in, 1 takes a course, none a degree." */
export function trainingTold({ all, taught, degree }: Record<'all' | 'taught' | 'degree', number>) {
  if (taught === 0) return `Of ${all} ways in, none takes a course.`;
  const takes = taught > 1 ? 'take' : 'takes';
  const also = degree === taught ? ' and a degree' : `, ${counted(degree, all)} a degree`;
  return `Of ${all} ways in, ${counted(taught, all)} ${takes} a course${also}.`;
}
