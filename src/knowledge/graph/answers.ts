import { headingsOf } from '../../schema/anatomy.ts';
import type { AnyEntry, Entry } from '../../schema/entry.ts';
import { caseRange, casesBetween, casesOf } from './cases.ts';
import type { Knowledge } from './knowledge.ts';
import { roleOutlook } from '../figures/outlook.ts';
import { headline } from '../figures/pay.ts';
import { leadRate } from '../figures/rates.ts';
import { emptySections } from '../prose/instructions.ts';
import { isKnown } from '../../schema/known.ts';
import type { NotKnown } from '../../schema/common.ts';
import { noFigure } from '../../words/pay.ts';
import * as words from '../../words/questions.ts';

/** A question that content-plan asks of an entry: answered, open for a reason, or forgotten. */
export interface Answered {
  question: string;
  state: 'known' | 'open' | 'missing';
  why?: string;
  /** The role at the other end of the move it is asked of, where it is asked of a move. */
  to?: string;
  /** Its reason is the same everywhere and is said once, on the page about the site. */
  saidOnce?: true;
}

const known = (question: string): Answered => ({ question, state: 'known' });
const missing = (question: string): Answered => ({ question, state: 'missing' });
const notKnown = (question: string, why: string): Answered => ({
  question,
  state: 'open',
  why,
});

const stated = <Known extends object>(question: string, answer: Known | NotKnown): Answered =>
  isKnown<Known>(answer) ? known(question) : notKnown(question, answer.notKnown);

const some = (question: string, list: readonly unknown[] | undefined): Answered =>
  list?.length ? known(question) : missing(question);

function roleAnswers(knowledge: Knowledge, role: Entry<'roles'>): Answered[] {
  const { data } = role;
  const paid = leadRate(knowledge, role) ?? headline(knowledge, role, 'wage');
  const places = new Set(
    data.occupations.map(
      ({ occupation }) => knowledge.byId.occupations.get(occupation)?.data.place,
    ),
  );
  return [
    timeAnswer(knowledge, role),
    ...moveAnswers(knowledge, role),
    paid ? known(words.pay) : notKnown(words.pay, data.payAgreed ?? noFigure),
    roleOutlook(knowledge, role)
      ? known(words.outlook)
      : notKnown(words.outlook, words.notProjected),
    places.size > 1 ? known(words.abroad) : notKnown(words.abroad, words.noneAbroad),
    some(words.otherNames, data.aliases),
    some(words.onward, data.moves),
  ];
}

function skillAnswers(knowledge: Knowledge, { id, data }: Entry<'skills'>): Answered[] {
  return [
    some(words.whoNeeds, knowledge.needs.get(id)),
    some(words.whatBuilds, knowledge.builtBy.get(id)),
    some(words.besideIt, [...data.buildsOn, ...(knowledge.leadsTo.get(id) ?? [])]),
  ];
}

const stepAnswers = ({ data }: Entry<'steps'>): Answered[] => [
  stated(words.timeOfStep, data.time),
  stated(words.cost, data.cost),
  ...(data.stage === 'lead' ? [] : [some(words.next, data.next)]),
];

/** How long a role takes to reach. One case alone measures nothing: it is a story. */
const timeAnswer = (knowledge: Knowledge, { id, data }: Entry<'roles'>): Answered =>
  caseRange(casesOf(knowledge, id)) === undefined
    ? stated(words.timeToRole, data.time)
    : known(words.timeToRole);

const moveAnswers = (knowledge: Knowledge, { id, data }: Entry<'roles'>): Answered[] => [
  ...data.moves.map(({ to, years }) => {
    const dated = caseRange(casesBetween(knowledge, id, to)) !== undefined;
    return { ...(dated ? known(words.timeOfMove) : stated(words.timeOfMove, years)), to };
  }),
  ...(data.moves.length > 0
    ? [
        data.moves.every(({ evidence }) => evidence !== 'assumed')
          ? known(words.recordOfMoves)
          : { ...notKnown(words.recordOfMoves, words.tradeOnly), saidOnce: true as const },
      ]
    : []),
];

/** The roles filed under a class, or the classes that are compared with it. */
const usersOf = ({ filedUnder, byKind }: Knowledge, { id }: Entry<'occupations'>) =>
  filedUnder.get(id) ?? byKind.occupations.filter(({ data }) => data.benchmark === id);

/** The questions that the fields of an entry answer, or leave open for a reason. */
export function answersInFields(knowledge: Knowledge, entry: AnyEntry): Answered[] {
  switch (entry.kind) {
    case 'roles':
      return roleAnswers(knowledge, entry);
    case 'skills':
      return skillAnswers(knowledge, entry);
    case 'steps':
      return stepAnswers(entry);
    case 'families':
      return [some(words.rolesOfFamily, knowledge.rolesIn.get(entry.id))];
    case 'occupations':
      return [some(words.rolesFiled, usersOf(knowledge, entry))];
    default:
      return [];
  }
}

/** Every question asked of an entry beyond its required fields, with how it is answered. */
export function answersOf(knowledge: Knowledge, entry: AnyEntry): Answered[] {
  const prose = knowledge.prose.get(entry);
  const empty = new Set(emptySections(prose));
  const told = (prose?.headings ?? [])
    .map(({ text }) => text)
    .filter((text) => headingsOf(entry.kind)?.all.includes(text))
    .map((text) => (empty.has(text) ? missing(text) : known(text)));
  return [...told, ...answersInFields(knowledge, entry)];
}
