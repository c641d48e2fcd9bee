import type { Draft } from '../integrity/draft.ts';
import { guardWith, type Guard } from '../integrity/guarded.ts';
import type { Problem } from '../integrity/problem.ts';
import { fieldName } from '../integrity/shape.ts';
import { knownAbbreviations, unexplained } from './abbreviations.ts';
import { components, type ComponentTable } from '../../schema/components.ts';
import { kinds } from '../../schema/kinds.ts';
import { onceFor } from '../../schema/once-for.ts';
import type { Style, StyleGuide } from './guide.ts';
import { passagesInFields, passagesInProse, type TextPassage } from './passages.ts';
import { faultsIn, sentencesOf, wordsOf, type Fault } from './rules.ts';

/** Where the guide lies, from the project root. */
export const guideFile = 'content/style.yaml';

const passagesOf = ({ entry, prose }: Draft, table: ComponentTable): TextPassage[] => [
  ...(entry ? passagesInFields(entry) : []),
  ...(prose ? passagesInProse(prose, table) : []),
];

const placed = (
  { document }: Draft,
  { at }: TextPassage,
  { id, words, what, fix }: Fault,
): Problem => ({
  id,
  file: document.file,
  line: typeof at === 'number' ? at + document.bodyOffset : document.lineOf(at),
  field: typeof at === 'number' ? undefined : fieldName(at),
  what: `${what}: “${words}”`,
  fix,
});

/** Sentences of this many words or more say something of their own, and stand once on the site. */
const ownWords = 8;

/** A passage, what is wrong with it by itself, and the words of each sentence that may not stand twice. */
interface Reading {
  passage: TextPassage;
  faults: readonly Fault[];
  sentences: readonly (readonly string[])[];
}

/** The sentences of a passage that say something of their own, as words. */
const ownSentences = ({ kind }: Draft, { text }: TextPassage): string[][] =>
  // Sources and official classes say alike what is alike of them.
  kinds[kind].extension === 'yaml' || wordsOf(text).length < ownWords
    ? []
    : sentencesOf(text)
        .map(wordsOf)
        .filter((words) => words.length >= ownWords);

/** The passages of a draft as they are by themselves, which stays so until they or the guide change. */
const readingsOf = onceFor((style: Style) =>
  onceFor((table: ComponentTable) =>
    onceFor((draft: Draft): readonly Reading[] =>
      passagesOf(draft, table).map((passage) => ({
        passage,
        faults: faultsIn(passage, style),
        sentences: ownSentences(draft, passage),
      })),
    ),
  ),
);

/** Finds sentences that stand in a second entry. Asked passage by passage, in order. */
function secondSayings() {
  const said = new Map<string, Draft>();
  return (draft: Draft, { sentences }: Reading): Fault[] =>
    sentences.flatMap((words) => {
      const key = words.join(' ').toLowerCase();
      const first = said.get(key) ?? draft;
      said.set(key, first);
      if (first === draft) return [];
      const what = `the sentence also stands in ${first.document.file}`;
      return [
        {
          id: 'said-twice',
          words: words.slice(0, 5).join(' '),
          what,
          fix: 'Say each thing in one place',
        },
      ];
    });
}

/** The exceptions of the guide, remembering which were needed. */
class Exceptions {
  #guide: StyleGuide;
  #used = new Set<StyleGuide['exceptions'][number]>();

  constructor(guide: StyleGuide) {
    this.#guide = guide;
  }

  allow({ kind, id }: Draft, { words }: Fault): boolean {
    const one = this.#guide.exceptions.find(
      (exception) =>
        exception.words === words && (!exception.in || exception.in === `${kind}/${id}`),
    );
    if (one) this.#used.add(one);
    return one !== undefined;
  }

  unused(): Problem[] {
    return this.#guide.exceptions
      .filter((exception) => !this.#used.has(exception))
      .map(({ words }) => ({
        id: 'exception-unneeded',
        file: guideFile,
        line: 1,
        what: `the exception “${words}” is not needed`,
        fix: 'Remove it',
      }));
  }
}

/**
 * Reads every text on the site as a strict editor would: spelling, filler, long sentences, headings,
 * abbreviations, and sentences that stand twice.
 */
export function styleProblems(
  drafts: readonly Draft[],
  style: Style,
  table: ComponentTable = components,
  guarded: Guard = guardWith(),
): Problem[] {
  const known = knownAbbreviations(
    drafts.flatMap(({ entry }) => entry ?? []),
    style,
  );
  const exceptions = new Exceptions(style.guide);
  const again = secondSayings();
  const problemsOf = (draft: Draft) =>
    readingsOf(style)(table)(draft).flatMap((reading) =>
      [...reading.faults, ...unexplained(reading.passage, known), ...again(draft, reading)]
        .filter((fault) => !exceptions.allow(draft, fault))
        .map((fault) => placed(draft, reading.passage, fault)),
    );
  const problems = drafts.flatMap((draft) => guarded(draft.file, () => problemsOf(draft)));
  return [...problems, ...exceptions.unused()];
}
