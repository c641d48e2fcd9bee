import { answersOf } from '../../knowledge/graph/answers.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import { createKnowledge } from '../../knowledge/graph/knowledge.ts';
import type { Prose } from '../../knowledge/prose/read.ts';
import type { Wrong } from './problem.ts';
import { withinReach } from '../../knowledge/graph/reach.ts';

/** What is missing though every entry is right by itself. */
export interface Missing extends Wrong {
  entry: AnyEntry;
}

/** Questions that nobody answered, and roles that no way in leads to. Asked of checked entries only. */
export function gaps(
  entries: readonly AnyEntry[],
  prose?: ReadonlyMap<AnyEntry, Prose>,
): Missing[] {
  const knowledge = createKnowledge(entries, prose);
  const reached = withinReach(knowledge);
  const unanswered = entries.flatMap((entry) =>
    answersOf(knowledge, entry)
      .filter(({ state }) => state === 'missing')
      .map(({ question }) => ({
        id: 'answer-missing' as const,
        entry,
        what: `there is no answer to “${question}”`,
        fix: 'Answer it, or say why it is not known',
      })),
  );
  const unreached = knowledge.byKind.roles
    .filter(({ id }) => !reached.has(id))
    .map((entry) => ({
      id: 'role-unreached' as const,
      entry,
      what: 'no way in leads here from no experience',
      fix: 'Give a route without "through", or one through a role that can be reached',
    }));
  return [...unanswered, ...unreached];
}
