import type { Entry } from '../../schema/entry.ts';
import { formatContext, formatFigure, formatStated } from './format.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { fits, headline, noFigure } from './pay.ts';
import { isKnown } from '../../schema/known.ts';
import type { Answer, NotKnown } from '../../schema/common.ts';
import { confidences, matches } from '../../schema/vocabulary.ts';

/** An entry by its id and the words a reader sees for it. */
export interface Named {
  id: string;
  title: string;
}

/** A quantity in words, with where and when it holds, who says so, and what to know when reading it. */
export interface Known {
  value: string;
  context: string;
  source: Named;
  note?: string | undefined;
}

/** What is said in a sentence, where no figure stands for it. */
export interface Told {
  told: string;
  source?: Named | undefined;
}

/** What is said about one question: a quantity with its source, a sentence, or why it is not known. */
export type Fact = Known | Told | NotKnown;

/** A source as it stands beside what it says; less than sure, it says so. */
export function sourceNamed(knowledge: Knowledge, id: string): Named {
  const { short, confidence } = get(knowledge, 'sources', id).data;
  return { id, title: confidence === 'high' ? short : `${short}, ${confidences[confidence]}` };
}

/** An answer of an entry as it is shown. */
export const answerFact = (knowledge: Knowledge, answer: Answer): Known | NotKnown =>
  isKnown(answer)
    ? {
        value: formatStated(answer),
        context: formatContext(answer),
        source: sourceNamed(knowledge, answer.source),
        note: answer.note,
      }
    : { notKnown: answer.notKnown };

/**
 * A role's headline figure as it is shown: its note says which class it counts, and how well that
 * fits. One of a class that does not fit well is told in a sentence, so that it never stands large.
 */
export function figureFact(
  knowledge: Knowledge,
  role: Entry<'roles'>,
  measure: 'wage' | 'growth' | 'openings',
): Fact {
  const shown = headline(knowledge, role, measure);
  if (!shown) return { notKnown: noFigure };
  const { figure, match, occupation } = shown;
  const source = sourceNamed(knowledge, figure.source);
  if (match === 'none') return { told: `${matches.none}.` };
  if (!fits(match))
    return {
      told: `${formatFigure(figure)} for ${occupation.data.title}, a broader class, ${formatContext(figure)}`,
      source,
    };
  return {
    value: formatFigure(figure),
    context: formatContext(figure),
    source,
    note: `${matches[match]}: ${occupation.data.title}`,
  };
}
