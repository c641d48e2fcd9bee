import { addressOf } from '../schema/address.ts';
import type { Hit } from './hit.ts';
import type { Meanings } from './meanings.ts';
import type { RoleAnswers } from './answers.ts';

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

const idOf = (address: string) => address.replace(/#.*/, '').split('/').at(-2) ?? '';

/** The answer to what is asked of a role, or of roles side by side. */
function answerOf({ address, section, roles }: Hit, meanings: Meanings): string | undefined {
  const which = section === undefined ? undefined : answering[section];
  if (which === undefined) return undefined;
  if (!roles) return meanings.answer(idOf(address), which);
  const each = roles.map((id) => [meanings.titleOf(id), meanings.answer(id, which)] as const);
  return each.every(([, said]) => said) && which === 'pay'
    ? each.map(([title, said]) => `${title}: ${said}`).join('. ')
    : undefined;
}

/** Entries of a list that its line shows. */
const shown = 3;

/** The first of the roles that a list has, and how many more. */
function entriesOf({ choice }: Hit, meanings: Meanings): Pick<Result, 'entries' | 'more'> {
  if (!choice) return {};
  const roles = meanings.rolesUnder(choice);
  return {
    entries: roles.slice(0, shown).map((id) => ({
      title: meanings.titleOf(id),
      address: addressOf('roles', id),
    })),
    more: Math.max(0, roles.length - shown),
  };
}

/** A hit as a line of the results. Without meanings it has no summary. */
export const resultOf = (hit: Hit, meanings: Meanings | undefined, excerpt = ''): Result => {
  const { address, title, kind, as, product, symptom, page } = hit;
  return {
    ...{ address, title, kind, as, product, symptom, excerpt },
    summary: page && meanings?.summaryOf(page),
    answer: meanings && answerOf(hit, meanings),
    ...(meanings && entriesOf(hit, meanings)),
  };
};
