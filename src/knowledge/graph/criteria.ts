import {
  criteria,
  levelOfCriterion,
  principles,
  type CriterionMet,
} from '../../schema/criteria.ts';
import { formatDay } from '../figures/format.ts';
import * as words from '../../words/criteria.ts';

const verdictOf = ({ absent, lacks }: CriterionMet): keyof typeof words.verdicts =>
  absent !== undefined ? 'absent' : lacks !== undefined ? 'part' : 'met';

/** A criterion with what is told of it. */
export interface CriterionTold extends Pick<CriterionMet, 'how' | 'absent' | 'lacks'> {
  /** Its number, name and level. */
  name: string;
  /** Where the standard has it. */
  url: string;
  /** How it was tested; nothing where there is nothing to test. */
  tested: string;
}

/** The criteria of one principle. */
export interface PrincipleTold {
  title: string;
  /** How many there are, and what they come to. */
  counted: string;
  criteria: CriterionTold[];
}

const standard = 'https://www.w3.org/TR/WCAG22/';

/** The anchor of a criterion in the standard: its words with hyphens between. */
const anchorOf = (title: string) => (title.toLowerCase().match(/[a-z]+/g) ?? []).join('-');

function toldOf(one: CriterionMet): CriterionTold {
  const title = criteria[one.criterion];
  const { how, absent, lacks, tests, readOn } = one;
  const ways = [...tests, ...(readOn ? [words.readOn(formatDay(readOn))] : [])];
  return {
    ...{ how, absent, lacks },
    name: `${one.criterion} ${title} (${levelOfCriterion(one.criterion)})`,
    url: `${standard}#${anchorOf(title)}`,
    tested: ways.join(', '),
  };
}

/** What criteria come to, counted: "12 met, 2 met in part, 6 about what is not here". */
export const criteriaCounted = (met: readonly CriterionMet[]): string =>
  Object.entries(words.verdicts)
    .map(([verdict, told]) => [met.filter((one) => verdictOf(one) === verdict).length, told])
    .filter(([number]) => number !== 0)
    .map((pair) => pair.join(' '))
    .join(', ');

/** The criteria by the principles of the standard. */
export const criteriaByPrinciple = (met: readonly CriterionMet[]): PrincipleTold[] =>
  Object.entries(principles).map(([first, title]) => {
    const these = met.filter(({ criterion }) => criterion.startsWith(first));
    return { title, counted: criteriaCounted(these), criteria: these.map(toldOf) };
  });

/** The criteria that are met in part, with what does not work. */
export const criteriaLacking = (met: readonly CriterionMet[]): CriterionTold[] =>
  met.filter((one) => verdictOf(one) === 'part').map(toldOf);
