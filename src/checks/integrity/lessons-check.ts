import { entryOf, holdsIn, valueAt } from '../../knowledge/schools/holds.ts';
import { isOfKind, type AnyEntry, type Entry } from '../../schema/entry.ts';
import type { Ground } from '../../schema/lesson.ts';
import type { Breach, BreachOf } from './breach.ts';
import { list, repeatsIn } from './lists.ts';

const minutes = 60;

/** A lesson that is not as long as it says. */
export const lessonBreaches = ({ data: { parts, sheet } }: Entry<'lessons'>): Breach[] => {
  const taken = parts.reduce((sum, part) => sum + part.minutes, 0);
  const asked = sheet.questions.map(({ ask }) => ask);
  return [
    ...(taken === minutes
      ? []
      : [
          {
            id: 'lesson-length' as const,
            path: ['parts'],
            what: `the parts take ${taken} minutes together`,
            fix: `Make them ${minutes}`,
          },
        ]),
    ...repeatsIn(list('questions', asked), 'Ask something else'),
  ];
};

const wanted = ({ is, has, says }: Ground): string =>
  says === undefined ? JSON.stringify(is ?? has) : `the words "${says}"`;

/** Answers of lessons that the knowledge base no longer gives. */
export function answerFaults(entries: readonly AnyEntry[]): BreachOf[] {
  const byName = new Map(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  return entries.filter(isOfKind('lessons')).flatMap((entry) =>
    entry.data.sheet.questions.flatMap(({ holds }, question) =>
      holds.flatMap((ground, place): BreachOf[] => {
        const { kind, id } = entryOf(ground) ?? { kind: '', id: '' };
        const from = byName.get(`${kind}/${id}`);
        if (!from || holdsIn(from, ground)) return [];
        const now = JSON.stringify(valueAt(from, ground.field) ?? null);
        const cut = now.length > 120 ? `${now.slice(0, 120)}…` : now;
        return [
          {
            ...{ id: 'answer-changed', entry },
            path: ['sheet', 'questions', question, 'holds', place, 'field'],
            what: `${kind}/${id} no longer has ${wanted(ground)} in ${ground.field}: ${cut}`,
            fix: 'Read the question again, and put answer and holds right',
          },
        ];
      }),
    ),
  );
}
