import * as words from '../words/search/lists.ts';
import type { Entry } from '../schema/entry.ts';
import { classFact, payFirst } from '../knowledge/figures/pay-fact.ts';
import { payInBritain } from '../knowledge/figures/pay-in-britain.ts';
import type { Fact } from '../knowledge/figures/fact.ts';
import { valueTold } from '../knowledge/figures/value-told.ts';
import { get, type Knowledge } from '../knowledge/graph/knowledge.ts';

/** What is asked most about a role, answered in a line each. */
export interface RoleAnswers {
  /** What is paid, with place, year and source, or how it is agreed, or by what unit and in which class. */
  pay: string;
  /** What is known of it in Britain: a rate of the job, or else the median of its class; undefined where neither is. */
  payInBritain?: string | undefined;
  /** The first way in, and the step it begins with. */
  way: string;
  /** Whom it suits, and one reason not to. */
  worth: string;
}

/** Those of all roles, by their ids. */
export type Answers = Readonly<Record<string, RoleAnswers>>;

const factInWords = (fact: Fact): string =>
  'told' in fact
    ? [fact.told, fact.source?.title].filter(Boolean).join(', ')
    : `${valueTold(fact)} ${fact.context}, ${fact.source.title}`;

/** What a role is paid; where nothing else is known but the units, also what its class is. */
function payOf(knowledge: Knowledge, role: Entry<'roles'>): string {
  const { by, rate } = payFirst(knowledge, role);
  if (rate) return factInWords(rate);
  return role.data.payAgreed ?? `${by}. ${factInWords(classFact(knowledge, role))}`;
}

/** What is known of the pay of a role in Britain, the rate of the job before the class. */
function payThere(knowledge: Knowledge, role: Entry<'roles'>): string | undefined {
  const { rate, ofClass } = payInBritain(knowledge, role) ?? {};
  const fact = rate ?? ofClass;
  return fact && words.inBritain(factInWords(fact));
}

function wayOf(knowledge: Knowledge, { data: { routes } }: Entry<'roles'>): string {
  const [first] = routes;
  const [step] = first?.steps ?? [];
  if (!first || step === undefined) return '';
  return words.wayIn(first.title, get(knowledge, 'steps', step).data.title);
}

/** Short answers about each role, by its id. */
export const roleAnswersOf = (knowledge: Knowledge): Answers =>
  Object.fromEntries(
    knowledge.byKind.roles.map((role) => [
      role.id,
      {
        pay: payOf(knowledge, role),
        payInBritain: payThere(knowledge, role),
        way: wayOf(knowledge, role),
        worth: words.worth(role.data.fits, role.data.reasonsNot[0] ?? ''),
      },
    ]),
  );
