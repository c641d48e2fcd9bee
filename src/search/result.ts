import { addressOf, idIn } from '../schema/address.ts';
import type { Hit } from './hit.ts';
import type { Meanings } from './meanings.ts';
import type { Answers, RoleAnswers } from './answers.ts';

/** One line of the results. */
export interface Result {
  /** Address without the base path. */
  address: string;
  title: string;
  kind: string;
  /** The other name it was found by, and where it means that. */
  as?: Hit['as'];
  product?: Hit['product'];
  symptom?: Hit['symptom'];
  /** Escaped HTML in which <mark> is the only element; empty where only the name was found. */
  excerpt: string;
  /** One line: what the page is about. */
  summary?: string | undefined;
  /** What was asked, answered. */
  answer?: string | undefined;
  /** The first of the list it leads to, and how many more there are. */
  entries?: readonly { title: string; address: string }[] | undefined;
  more?: number | undefined;
}

/** Which answer of a role each section gives. */
const answering: Readonly<Record<string, keyof RoleAnswers>> = {
  'how-you-are-paid': 'pay',
  'the-way-there': 'way',
  'reasons-not-to': 'worth',
  'it-suits-you-if': 'worth',
};

/** Which answers a hit has: of the role it leads to, or of roles side by side. */
function answersOf({ address, section, roles }: Hit) {
  const which = section === undefined ? undefined : answering[section];
  if (which === undefined || (roles && which !== 'pay')) return undefined;
  return { which, ids: roles ?? [idIn(address)] };
}

/** Whether a line of the results says more with the answers of roles. */
export const isAnswer = (hit: Hit): boolean => answersOf(hit) !== undefined;

/** The answer to what is asked, in words: of pay in Britain, where that is asked and known. */
function answerOf(hit: Hit, { meanings, answers, inBritain }: Known): string | undefined {
  const { which = 'pay', ids = [] } = answersOf(hit) ?? {};
  const told = (id: string) =>
    (inBritain && which === 'pay' ? answers[id]?.payInBritain : undefined) ?? answers[id]?.[which];
  const said = ids.map((id) => ({
    title: meanings.titleAt(addressOf('roles', id)),
    words: told(id),
  }));
  if (said.some(({ words }) => !words)) return undefined;
  if (said.length === 1) return said[0]?.words;
  return said.map(({ title, words }) => `${title}: ${words}`).join('. ') || undefined;
}

/** Entries of a list that its line shows. */
const shown = 3;

/** The addresses of what a list has, in its order. */
function listedIn({ choice, steps }: Hit, meanings: Meanings): string[] | undefined {
  if (choice) return meanings.rolesUnder(choice).map((id) => addressOf('roles', id));
  return steps?.map((id) => addressOf('steps', id));
}

/** The first of what a list has, and how many more. */
function entriesOf(hit: Hit, meanings: Meanings): Pick<Result, 'entries' | 'more'> {
  const listed = listedIn(hit, meanings);
  if (!listed) return {};
  return {
    entries: listed
      .slice(0, shown)
      .map((address) => ({ title: meanings.titleAt(address), address })),
    more: Math.max(0, listed.length - shown),
  };
}

/** What a line says beside the hit: each part may be missing. */
interface Beside {
  meanings?: Meanings | undefined;
  answers?: Answers | undefined;
  excerpt?: string | undefined;
  /** Whether it is asked about Britain. */
  inBritain?: boolean | undefined;
}
/** What an answer is made of. */
interface Known {
  meanings: Meanings;
  answers: Answers;
  inBritain: boolean | undefined;
}

/** A hit as a line of the results. */
export const resultOf = (hit: Hit, beside: Beside): Result => {
  const { meanings, answers, excerpt = '', inBritain } = beside;
  const { address, title, kind, as, product, symptom, page, about } = hit;
  return {
    ...{ address, title, kind, as, product, symptom, excerpt },
    summary: about ?? (page && meanings?.summaryOf(page)),
    answer: meanings && answers && answerOf(hit, { meanings, answers, inBritain }),
    ...(meanings && entriesOf(hit, meanings)),
  };
};
