import type { NotKnown } from '../../schema/common.ts';
import { isKnown } from '../../schema/known.ts';
import type { StatedTaking, Takes } from '../../schema/takes.ts';
import type { Entry } from '../../schema/entry.ts';
import { isMoney, placeShort } from '../../schema/vocabulary.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { sourceNamed, type Known } from './fact.ts';
import { formatPeriod, formatStated } from './format.ts';
import * as words from '../../words/pay.ts';

/** A stated time or price in words: how much, of what, where, when, who says so. */
export interface Taking extends Known {
  of: string;
}

/** What stands large: what the thing takes by its nature, or what a source states. */
export type TakesLead = { value: string; note?: string | undefined } | Taking;

/** The time or cost of a step as it is shown: one large, and what else is stated. */
export interface TakesShown {
  lead: TakesLead;
  more: Taking[];
}

const placeOf = ({ where, place }: StatedTaking): string => {
  const wide = where !== undefined && place === 'anywhere' ? undefined : placeShort[place];
  return [where, wide].filter(Boolean).join(', ');
};

/** How much or how long: a price of nothing is told as what it is. */
const amountOf = (figure: StatedTaking): string =>
  figure.low === 0 && figure.high === undefined && isMoney(figure.unit)
    ? words.free
    : formatStated(figure);

const takingOf = (knowledge: Knowledge, figure: StatedTaking): Taking => ({
  value: amountOf(figure),
  of: figure.of,
  context: `${placeOf(figure)}, ${formatPeriod(figure.period)}`,
  source: sourceNamed(knowledge, figure.source, figure.confidence),
  note: figure.note,
});

/** The time or cost of a step as it is shown: what it takes by its nature first, then what sources state; undefined where not known. */
export function takesShown(knowledge: Knowledge, taking: Takes | NotKnown): TakesShown | undefined {
  if (!isKnown(taking)) return undefined;
  const stated = (taking.figures ?? []).map((figure) => takingOf(knowledge, figure));
  if (taking.inherent) return { lead: taking.inherent, more: stated };
  // Without the first there is a figure: the schema asks for one of the two.
  const [first, ...more] = stated as [Taking, ...Taking[]];
  return { lead: first, more };
}

/** What stands below what is large: the rest, and before it what is large where more is to be said of it. */
export function takesBelow(shown: TakesShown | undefined): readonly Taking[] {
  if (!shown) return [];
  const { lead, more } = shown;
  return 'of' in lead && lead.note !== undefined ? [lead, ...more] : more;
}

/** In a few words: "One weekend", "24 months (UK)"; undefined where not known. */
function inShort(taking: Takes | NotKnown): string | undefined {
  if (!isKnown(taking)) return undefined;
  if (taking.inherent) return taking.inherent.value;
  const [first] = taking.figures ?? [];
  if (!first) return undefined;
  const { place } = first;
  return amountOf(first) + (place === 'anywhere' ? '' : ` (${placeShort[place]})`);
}

/** Time and cost of a step in a few words each; undefined where not known. */
export const takesInShort = ({ data: { time, cost } }: Entry<'steps'>) => ({
  time: inShort(time),
  cost: inShort(cost),
});
