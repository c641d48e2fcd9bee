import type { AnyEntry } from '../../schema/entry.ts';
import { kinds } from '../../schema/kinds.ts';
import { counted } from '../../words/plural.ts';
import { inSentence } from '../../words/sentence.ts';
import * as words from '../../words/coverage.ts';
import * as counts from '../../words/counts.ts';
import { headlinesByKind, payHeadlines, type PayHeadline } from '../figures/headlines.ts';
import { titleOf, type Knowledge } from '../graph/knowledge.ts';
import { openQuestions, unknownIn } from '../graph/open-questions.ts';
import { partsOf, type Part } from './parts.ts';

/** An entry that leaves a question open, or what stands first for the pay of a role. */
export type Covered = AnyEntry | PayHeadline;

const isForPay = (one: Covered): one is PayHeadline => 'by' in one;

/** What of a group stands first for pay, and which entries leave its question open: one of both is empty. */
export const payIn = (covered: readonly Covered[]): PayHeadline[] => covered.filter(isForPay);
export const openIn = (covered: readonly Covered[]): AnyEntry[] =>
  covered.filter((one): one is AnyEntry => !isForPay(one));

/** Whether a part tells what stands first for pay. */
export const isOfPay = ({ group }: Part<Covered>): boolean => group.entries.some(isForPay);

const countedAs = (entries: readonly Covered[]): string => {
  const [first] = entries;
  return first === undefined || isForPay(first)
    ? counts.roles(entries.length)
    : counted(entries.length, kinds[first.kind].one, first.kind);
};

/** What coverage tells page by page, in parts: each question that stays open, then what stands first for pay. It reads no text of an entry. */
export const coverageParts = (knowledge: Knowledge): Part<Covered>[] =>
  partsOf<Covered>({
    address: '/about/coverage/',
    groups: [
      ...openQuestions(unknownIn(knowledge)),
      ...headlinesByKind(payHeadlines(knowledge).roles).map((group) => ({
        ...group,
        title: words.firstIs(inSentence(group.title)),
      })),
    ],
    weigh: (one) => (isForPay(one) ? 40 : 22),
    nameOf: (one) => titleOf(isForPay(one) ? one.role : one),
    counted: ({ entries }) => countedAs(entries),
  });
