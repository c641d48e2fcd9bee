import { kindNames, type Kind } from '../../schema/kinds.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import { answersInFields } from './answers.ts';
import type { Group } from './by-letter.ts';
import type { Knowledge } from './knowledge.ts';

/** A question without an answer, and why. */
export interface Unknown {
  entry: AnyEntry;
  question: string;
  why: string;
}

/** All entries, those of a kind together. */
export const entriesByKind = ({ byKind }: Knowledge): AnyEntry[] =>
  kindNames.flatMap((kind) => byKind[kind] as readonly AnyEntry[]);

/** All that stays open for a reason, entry by entry. */
export const unknownIn = (knowledge: Knowledge): Unknown[] =>
  entriesByKind(knowledge).flatMap((entry) =>
    answersInFields(knowledge, entry).flatMap(({ state, question, why }) =>
      state === 'open' && why ? [{ entry, question, why }] : [],
    ),
  );

/** A question that stays open, over the entries of one kind that leave it open. */
export interface OpenQuestion extends Group {
  kind: Kind;
}

/** The questions that stay open, those asked of a kind together. */
export const openQuestions = (unknown: readonly Unknown[]): OpenQuestion[] =>
  [...Map.groupBy(unknown, ({ entry }) => entry.kind)].flatMap(([kind, all]) =>
    [...Map.groupBy(all, ({ question }) => question)].map(([title, open], index) => ({
      ...{ kind, title, id: `open-${kind}-${index + 1}` },
      entries: [...new Set(open.map(({ entry }) => entry))],
    })),
  );
