import type { Entry } from '../../schema/entry.ts';
import { formatContext, formatFigure, formatStated } from './format.ts';
import type { Figure } from './figures.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { fits, headline } from './pay.ts';
import { isKnown } from '../../schema/known.ts';
import type { Answer } from '../../schema/common.ts';
import { confidences, keysOf, matches, type Confidence } from '../../schema/vocabulary.ts';
import * as words from '../../words/pay.ts';

/** An entry by its id and the words a reader sees for it. */
export interface Named {
  id: string;
  title: string;
}

/** A quantity in words, with where and when it holds, who says so, and what to know when reading it. */
export interface Known {
  /** What stands before the quantity, where it would be misread without. */
  before?: string | undefined;
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

/** What is said about one question: a quantity with its source, or a sentence. What is absent is not a fact. */
export type Fact = Known | Told;

/** A source as it stands beside what it says; less than sure, by itself or in what it says there, it says so. */
export function sourceNamed(
  knowledge: Knowledge,
  id: string,
  ofFigure: Confidence = 'high',
): Named {
  const { short, confidence } = get(knowledge, 'sources', id).data;
  const order = keysOf(confidences);
  const least = order[Math.max(order.indexOf(confidence), order.indexOf(ofFigure))] ?? 'high';
  return { id, title: least === 'high' ? short : `${short}, ${confidences[least]}` };
}

/** What a source states in answer to a question as it is shown; undefined where it is not known. */
export const answerFact = (knowledge: Knowledge, answer: Answer): Known | undefined =>
  isKnown(answer)
    ? {
        before: answer.counts,
        value: formatStated(answer),
        context: formatContext(answer),
        source: sourceNamed(knowledge, answer.source),
        note: answer.note,
      }
    : undefined;

/** Beside a change in the jobs of a class, that of all jobs in the same years: " (all jobs +3.1%)". */
function besideAll(
  { figures }: Knowledge,
  { data }: Entry<'occupations'>,
  { measure, period }: Figure,
): string {
  const all = (figures.get(data.benchmark ?? '') ?? []).find(
    (figure) => figure.measure === 'growth' && figure.period === period,
  );
  return all && measure === 'growth' ? ` ${words.allJobs(formatFigure(all))}` : '';
}

/**
 * A role's headline figure, if it has one: its note says which class it counts, and how well that fits.
 * One of a class that does not fit well is told in a sentence, so that it never stands large.
 */
export function figureFact(
  knowledge: Knowledge,
  role: Entry<'roles'>,
  measure: 'wage' | 'growth' | 'openings',
): Fact | undefined {
  const shown = headline(knowledge, role, measure);
  if (!shown) return undefined;
  const { figure, match, occupation } = shown;
  const source = sourceNamed(knowledge, figure.source);
  if (match === 'none') return { told: `${matches.none}.` };
  const all = besideAll(knowledge, occupation, figure);
  const [value, context] = [formatFigure(figure), `${formatContext(figure)}${all}`];
  if (!fits(match))
    return { told: words.ofWiderClass(value, occupation.data.title, context), source };
  return {
    value,
    context: measure === 'growth' ? words.inJobs(context) : context,
    source,
    note: `${matches[match]}: ${occupation.data.title}`,
  };
}

/**
 * The change in jobs where it stands under the pay of the class: of the same class it says neither again
 * which that is, nor that none fits.
 */
export function outlookOfClass(knowledge: Knowledge, role: Entry<'roles'>): Fact | undefined {
  const growth = figureFact(knowledge, role, 'growth');
  const [pay, jobs] = [headline(knowledge, role, 'wage'), headline(knowledge, role, 'growth')];
  if (!growth || pay?.occupation !== jobs?.occupation) return growth;
  if ('value' in growth) return { ...growth, note: undefined };
  return jobs?.match === 'none' ? undefined : growth;
}
