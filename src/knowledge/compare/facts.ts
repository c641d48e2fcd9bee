import {
  bases,
  companies,
  howOften,
  keysOf,
  oftenNumber,
  strains,
  type HowOften,
} from '../../schema/vocabulary.ts';
import * as words from '../../words/compare/facts.ts';
import { leaningWords } from '../../words/leaning.ts';
import type { Fact } from '../figures/fact.ts';
import { formatList, formatPayUnit } from '../figures/format.ts';
import { inSentence } from '../../words/sentence.ts';
import type { RoleCard } from './card.ts';
import { confusionsAmong, namesShared } from './confusion.ts';

/** A level with its word: how often something is so, from 1 for rarely to 4 for almost always. */
export interface Often {
  often: number;
  word: string;
}

/** What a card says to a question: words, several of them, a fact with its source, a level, or nothing. */
export type Said = string | readonly string[] | Fact | Often | undefined;

/** A question and what each of the roles says to it, in their order. */
export interface FactRow {
  name: string;
  said: readonly Said[];
}

/** A question, and what a card says to it beside the others. */
type Question = [name: string, of: (card: RoleCard, cards: readonly RoleCard[]) => Said];

const oftenOf = (value: HowOften): Often => ({
  often: oftenNumber(value),
  word: howOften[value],
});

/** Several phrases as one: each after the first in the middle of a sentence. */
const inLine = (phrases: readonly string[]): string =>
  phrases.map((one, index) => (index ? inSentence(one) : one)).join('; ');

/** What a role is, where no editor says it. */
const inShort: readonly Question[] = [[words.inOneLine, ({ summary }) => summary]];

/** What stays in sight even where all say the same. */
const inSight: readonly Question[] = [[words.pay, ({ pay }) => pay]];

/** What can be read at a glance. */
const short: readonly Question[] = [
  [words.time, ({ time }) => time],
  [words.leaning, ({ leaning }) => leaningWords[leaning - 1]],
  ...keysOf(strains).map((strain): Question => [
    strains[strain],
    ({ conditions }) => oftenOf(conditions[strain]),
  ]),
];

/** What takes longer to read. */
const long: readonly Question[] = [
  [words.waysIn, ({ routes }) => inLine(routes)],
  [words.answersTo, ({ answersTo }) => answersTo],
  [
    words.whereWithWhom,
    ({ conditions: { company, base } }) => words.companyAndBase(companies[company], bases[base]),
  ],
  [words.payUnit, ({ payUnits }) => formatList(payUnits.map(formatPayUnit), 'or')],
  [words.tools, ({ tools }) => inLine(tools.slice(0, 6))],
  [words.outlook, ({ outlook }) => outlook],
  [words.openings, ({ openings }) => openings],
];

/** What is told with the pay of the classes where roles are counted in several. */
const classed: readonly Question[] = [[words.jobClass, ({ payClass }) => payClass]];

/** What roles are confused over. */
const confused: readonly Question[] = [
  [
    words.confusedWith,
    (card, cards) => confusionsAmong(card, cards).map(({ title, why }) => `${title}: ${why}`),
  ],
  [words.namesShared, namesShared],
];

/** Whether what is said are several words of one kind. */
export const isListed = (said: Said): said is readonly string[] => Array.isArray(said);

const isSilent = (said: Said) => said === undefined || (isListed(said) && said.length === 0);

const isSame = ({ said }: FactRow) => new Set(said.map((one) => JSON.stringify(one))).size === 1;

const rowsOf = (questions: readonly Question[], cards: readonly RoleCard[]): FactRow[] =>
  questions
    .map(([name, of]) => ({ name, said: cards.map((card) => of(card, cards)) }))
    .filter(({ said }) => !said.every(isSilent));

/**
 * The facts of roles side by side: those in which they differ, short and long ones, and those they share,
 * of which some stay in sight.
 */
export interface Facts {
  inSight: readonly FactRow[];
  short: readonly FactRow[];
  long: readonly FactRow[];
  same: readonly FactRow[];
}

/**
 * What the cards say to every question. Where an editor writes of the roles, what each of them is and what
 * they are confused over is left out.
 */
export function factsOf(cards: readonly RoleCard[], edited: boolean): Facts {
  const brief = rowsOf([...(edited ? [] : inShort), ...inSight, ...short], cards);
  const more = rowsOf([...long, ...(edited ? [] : confused)], cards);
  const same = [...brief, ...rowsOf(classed, cards), ...more].filter(isSame);
  const differs = (row: FactRow) => !isSame(row);
  const stays = ({ name }: FactRow) => inSight.some(([one]) => one === name);
  return {
    inSight: same.filter(stays),
    short: brief.filter(differs),
    long: more.filter(differs),
    same: same.filter((row) => !stays(row)),
  };
}

/** Whether roles are paid alike as far as anybody knows, and counted in the same class. */
export const isPaidAlike = (cards: readonly RoleCard[]): boolean =>
  new Set(cards.map(({ pay, payClass, payUnits }) => JSON.stringify([pay, payClass, payUnits])))
    .size === 1;
