import type { z } from 'zod';
import type { AnyEntry } from '../../schema/entry.ts';
import { lineOf, readProse, type Prose } from '../../knowledge/prose/read.ts';
import { schemas } from '../../schema/schemas.ts';
import { readDocument, type ContentDocument, type ContentFile } from './document.ts';
import type { NamedFile } from './files.ts';
import { failure } from './guarded.ts';
import { deepNode, deepPath } from './limits.ts';
import type { Problem } from './problem.ts';
import { mdxWords } from './mdx-words.ts';
import { shapeProblems } from './shape.ts';
import { hiddenSignProblems, signFindings, signProblemsInFields } from './signs.ts';

/** A file that was taken in as far as it could be. */
export interface Draft extends NamedFile {
  document: ContentDocument;
  entry?: AnyEntry | undefined;
  prose?: Prose | undefined;
}

const emptyProse: Prose = {
  tree: { type: 'root', children: [] },
  headings: [],
  links: [],
  uses: [],
};

/** Where the tag stands that an error of the MDX parser names, counted within the prose. */
const tagPosition = / \((\d+):\d+(?:-\d+:\d+)?\)/;

function parseBody(document: ContentDocument): Prose | Problem {
  try {
    return document.body ? readProse(document.body) : emptyProse;
  } catch (error) {
    const {
      line = 1,
      reason,
      message,
    } = error as { line?: number; reason?: string; message: string };
    const words = reason ?? message;
    return {
      id: 'mdx-unreadable',
      file: document.file,
      line: Number(tagPosition.exec(words)?.[1] ?? line) + document.bodyOffset,
      ...mdxWords(words.replace(tagPosition, '').replace(/ \(note: .*\)$/, '')),
    };
  }
}

interface ReadDraft {
  draft?: Draft;
  problems: readonly Problem[];
}

const drafts = new WeakMap<ContentFile, ReadDraft>();

/**
 * One file as far as it can be read, with the problems met on the way. A file that was read before is
 * not read again.
 */
export function draftOf(file: ContentFile, named: NamedFile): ReadDraft {
  const draft = drafts.get(file) ?? takeIn(file, named);
  drafts.set(file, draft);
  return draft;
}

/** Reads a file; whatever is thrown on the way is a problem of that file. */
function takeIn(file: ContentFile, named: NamedFile): ReadDraft {
  try {
    return readDraft(file, named);
  } catch (error) {
    return { problems: [failure(file.path, error)] };
  }
}

const tooDeep = (file: string, line: number): Problem[] => [
  { ...failure(file, new RangeError()), line },
];

/** Signs that nobody can see: in the file as it is written, or else in what is made of it. */
function signProblems(file: ContentFile, document: ContentDocument, prose: Prose): Problem[] {
  const written = hiddenSignProblems(file);
  if (written.length > 0) return written;
  const inProse = signFindings(prose).map(({ line, ...wrong }) => ({
    file: file.path,
    line: line + document.bodyOffset,
    ...wrong,
  }));
  return [...signProblemsInFields(document), ...inProse];
}

function readDraft(file: ContentFile, named: NamedFile): ReadDraft {
  const document = readDocument(file);
  if (Array.isArray(document)) return { problems: [...hiddenSignProblems(file), ...document] };
  const path = deepPath(document.data);
  if (path) return { problems: tooDeep(file.path, document.lineOf(path)) };
  const schema: z.ZodType = schemas[named.kind];
  const { problems, data } = shapeProblems(schema, document);
  const prose = parseBody(document);
  const broken = 'what' in prose;
  const node = broken ? undefined : deepNode(prose.tree);
  if (node) return { problems: tooDeep(file.path, lineOf(node) + document.bodyOffset) };
  const entry = data
    ? ({ kind: named.kind, id: named.id, data, body: document.body } as AnyEntry)
    : undefined;
  return {
    draft: { ...named, document, entry, prose: broken ? undefined : prose },
    problems: [
      ...problems,
      ...(broken ? [prose] : []),
      ...signProblems(file, document, broken ? emptyProse : prose),
    ],
  };
}
