import { headingsOf } from '../../schema/anatomy.ts';
import type { AnyEntry, Entry } from '../../schema/entry.ts';
import { caseRange, casesBetween, casesOf } from './cases.ts';
import type { Knowledge } from './knowledge.ts';
import { roleOutlook } from '../figures/outlook.ts';
import { headline, noFigure } from '../figures/pay.ts';
import { leadRate } from '../figures/rates.ts';
import { emptySections } from '../prose/instructions.ts';
import { isKnown } from '../../schema/known.ts';
import type { NotKnown } from '../../schema/common.ts';

/** A question that content-plan asks of an entry: answered, not known for a reason, or forgotten. */
export interface Answered {
  question: string;
  state: 'known' | 'not known' | 'missing';
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
  state: 'not known',
  why,
});

const stated = <Known extends object>(question: string, answer: Known | NotKnown): Answered =>
  isKnown<Known>(answer) ? known(question) : notKnown(question, answer.notKnown);

const some = (question: string, list: readonly unknown[] | undefined): Answered =>
  list?.length ? known(question) : missing(question);

function roleAnswers(knowledge: Knowledge, role: Entry<'roles'>): Answered[] {
  const { data } = role;
  const pay = 'What does it pay?';
  const paid = leadRate(knowledge, role) ?? headline(knowledge, role, 'wage');
  const abroad = 'Which classes of other countries hold it?';
  const places = new Set(
    data.occupations.map(
      ({ occupation }) => knowledge.byId.occupations.get(occupation)?.data.place,
    ),
  );
  return [
    timeAnswer(knowledge, role),
    ...moveAnswers(knowledge, role),
    paid ? known(pay) : notKnown(pay, data.payAgreed ?? noFigure),
    roleOutlook(knowledge, role)
      ? known('How does the work look ahead?')
      : notKnown('How does the work look ahead?', 'None of its classes is projected.'),
    places.size > 1
      ? known(abroad)
      : notKnown(abroad, 'No class outside the United States was found that truly holds it.'),
    some('What else is it called?', data.aliases),
    some('Where does it lead?', data.moves),
  ];
}

function skillAnswers(knowledge: Knowledge, { id, data }: Entry<'skills'>): Answered[] {
  return [
    some('Who needs it?', knowledge.needs.get(id)),
    some('Which step builds it?', knowledge.builtBy.get(id)),
    some('What does it build on or lead to?', [
      ...data.buildsOn,
      ...(knowledge.leadsTo.get(id) ?? []),
    ]),
  ];
}

const stepAnswers = ({ data }: Entry<'steps'>): Answered[] => [
  stated('How long does it take?', data.time),
  stated('What does it cost?', data.cost),
  ...(data.stage === 'lead' ? [] : [some('What comes next?', data.next)]),
];

const timeOfMove = 'How long does a move take?';
const recordOfMoves = 'Are these moves on record?';
const tradeOnly = 'A move that has no source beside it is common knowledge in the trade.';

/** How long a role takes to reach. One case alone measures nothing: it is a story. */
const timeAnswer = (knowledge: Knowledge, { id, data }: Entry<'roles'>): Answered =>
  caseRange(casesOf(knowledge, id)) === undefined
    ? stated('How long does it take to get there?', data.time)
    : known('How long does it take to get there?');

const moveAnswers = (knowledge: Knowledge, { id, data }: Entry<'roles'>): Answered[] => [
  ...data.moves.map(({ to, years }) => {
    const dated = caseRange(casesBetween(knowledge, id, to)) !== undefined;
    return { ...(dated ? known(timeOfMove) : stated(timeOfMove, years)), to };
  }),
  ...(data.moves.length > 0
    ? [
        data.moves.every(({ evidence }) => evidence !== 'assumed')
          ? known(recordOfMoves)
          : { ...notKnown(recordOfMoves, tradeOnly), saidOnce: true as const },
      ]
    : []),
];

/** The roles filed under a class, or the classes that are compared with it. */
const usersOf = ({ filedUnder, byKind }: Knowledge, { id }: Entry<'occupations'>) =>
  filedUnder.get(id) ?? byKind.occupations.filter(({ data }) => data.benchmark === id);

function own(knowledge: Knowledge, entry: AnyEntry): Answered[] {
  switch (entry.kind) {
    case 'roles':
      return roleAnswers(knowledge, entry);
    case 'skills':
      return skillAnswers(knowledge, entry);
    case 'steps':
      return stepAnswers(entry);
    case 'families':
      return [some('Which roles belong to it?', knowledge.rolesIn.get(entry.id))];
    case 'occupations':
      return [some('Which roles are filed under it?', usersOf(knowledge, entry))];
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
  return [...told, ...own(knowledge, entry)];
}
