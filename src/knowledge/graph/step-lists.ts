import type { Entry } from '../../schema/entry.ts';
import { feeOf } from '../figures/fee.ts';
import { takesInShort } from '../figures/takes.ts';
import type { Group } from './by-letter.ts';
import type { Knowledge } from './knowledge.ts';
import { stepsByStage } from './lists.ts';
import * as words from '../../words/indexes.ts';

type Step = Entry<'steps'>;

const costs = (step: Step, told: RegExp): boolean => told.test(takesInShort(step).cost ?? '');

/** What a step may ask of whoever takes it, by the anchor of its list. */
const askings: readonly (readonly [id: string, title: string, asks: (step: Step) => boolean])[] = [
  ['need-nothing-first', words.needNothing, ({ data }) => data.prerequisites.length === 0],
  ['free', words.free, (step) => costs(step, /^(free|no fee)$/i) && feeOf(step) === 'free'],
  ['paid', words.payYou, (step) => costs(step, /\bpaid\b/i)],
  ['courses', words.courses, ({ data }) => data.course && !data.degree],
  ['degrees', words.degrees, ({ data }) => data.degree],
];

/** Steps by what they ask of whoever takes them; a step may be in several groups. None is empty. */
export const stepsByAsking = ({ byKind }: Knowledge): Group<Step>[] =>
  askings
    .map(([id, title, asks]) => ({ id, title, entries: byKind.steps.filter(asks) }))
    .filter(({ entries }) => entries.length > 0);

/** The steps that stand together on the page of all steps, with where they stand there. */
export interface StepList {
  /** "Get the first work", "Need nothing first". */
  words: string;
  /** "/steps/#enter". */
  address: string;
  /** The ids of its steps in the order of the page. */
  steps: string[];
}

/** What the page of all steps lists together: each stage, then what steps ask. */
export const stepListsOf = (knowledge: Knowledge): StepList[] =>
  [...stepsByStage(knowledge), ...stepsByAsking(knowledge)].map(({ id, title, entries }) => ({
    words: title,
    address: `/steps/#${id}`,
    steps: entries.map((step) => step.id),
  }));

/** What stands before the roles that a step leads on to, and whether they are so many that they open at a press. */
export const onTheWayTo = (roles: number): { words: string; folds: boolean } =>
  roles > 8
    ? { words: words.onTheWayTo(roles), folds: true }
    : { words: words.onTheWay, folds: false };
