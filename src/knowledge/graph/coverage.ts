import { answersOf, type Answered } from './answers.ts';
import type { AnyEntry, Entry } from '../../schema/entry.ts';
import type { Knowledge } from './knowledge.ts';
import { kinds } from '../../schema/kinds.ts';
import { entriesByKind, unknownIn, type Unknown } from './open-questions.ts';
import { confidences, keysOf, type Confidence } from '../../schema/vocabulary.ts';
import * as words from '../../words/coverage.ts';

/** How often a question is answered over all entries it is asked of. */
export interface QuestionCount {
  kind: string;
  question: string;
  known: number;
  notKnown: number;
}

/** Figures of one age, by how sure they are. */
export interface Age {
  /** In words: "under 2 years". */
  age: string;
  counts: Record<Confidence, number>;
}

export interface Due {
  entry: AnyEntry;
  /** The day from which it is to be read again. */
  day: string;
}

/** What the site knows, what it does not, and how fresh that is. */
export interface Coverage {
  asked: QuestionCount[];
  unknown: Unknown[];
  ages: Age[];
  /** Entries due for review on the day the report is made, the longest due first. */
  due: Due[];
  /** The first review to come after that day. */
  next: Due | undefined;
  /** Sources by how many claims and figures rest on each, the most first. */
  sources: { source: Entry<'sources'>; claims: number; figures: number }[];
}

const ages: readonly (readonly [below: number, age: string])[] = [
  [2, words.under2],
  [5, words.from2to4],
  [10, words.from5to9],
  [Infinity, words.from10],
];

/** The year in which a period began to be known: its last for a survey, its first for a projection. */
export const yearOf = (period: string): number | undefined => {
  const [year] = /\d{4}/.exec(period) ?? [];
  return year === undefined ? undefined : Number(year);
};

function figureAges({ figures }: Knowledge, today: string): Age[] {
  const all = [...figures.values()].flat();
  const old = (period: string) => Number(today.slice(0, 4)) - (yearOf(period) ?? 0);
  return ages.map(([below, age], index) => {
    const [from] = ages[index - 1] ?? [0];
    const these = all.filter(({ period }) => old(period) < below && old(period) >= from);
    const counts = Object.fromEntries(
      keysOf(confidences).map((confidence) => [
        confidence,
        these.filter((figure) => figure.confidence === confidence).length,
      ]),
    ) as Age['counts'];
    return { age, counts };
  });
}

/** The day an entry is to be read again, as 2027-11-22. */
export function dueOn({ data: { reviewed, holds } }: AnyEntry): string {
  const day = new Date(`${reviewed}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + holds);
  return day.toISOString().slice(0, 10);
}

function asked(answers: readonly { entry: AnyEntry; answer: Answered }[]): QuestionCount[] {
  const table = new Map<string, QuestionCount>();
  for (const { entry, answer } of answers) {
    const kind = kinds[entry.kind].one;
    const key = `${kind}: ${answer.question}`;
    const row = table.get(key) ?? { kind, question: answer.question, known: 0, notKnown: 0 };
    if (answer.state === 'known') row.known += 1;
    else row.notKnown += 1;
    table.set(key, row);
  }
  return [...table.values()];
}

/** The day on which an entry was last read against its sources, as 2026-11-22. */
export const lastReview = (knowledge: Knowledge): string =>
  entriesByKind(knowledge).reduce(
    (last, { data: { reviewed } }) => (reviewed > last ? reviewed : last),
    '',
  );

/** Takes stock of the whole content on a day, given as 2026-11-22. */
export function coverageOf(knowledge: Knowledge, today: string): Coverage {
  const inOrder = entriesByKind(knowledge);
  const answers = inOrder.flatMap((entry) =>
    answersOf(knowledge, entry).map((answer) => ({ entry, answer })),
  );
  const days = inOrder
    .map((entry) => ({ entry, day: dueOn(entry) }))
    .sort((a, b) => a.day.localeCompare(b.day));
  const count = (list: readonly unknown[] | undefined) => list?.length ?? 0;
  return {
    asked: asked(answers),
    unknown: unknownIn(knowledge),
    ages: figureAges(knowledge, today),
    due: days.filter(({ day }) => day <= today),
    next: days.find(({ day }) => day > today),
    sources: knowledge.byKind.sources
      .map((source) => ({
        source,
        claims: count(knowledge.citationsOf.get(source.id)),
        figures: count(knowledge.figuresFrom.get(source.id)),
      }))
      .sort((a, b) => b.claims + b.figures - a.claims - a.figures),
  };
}
