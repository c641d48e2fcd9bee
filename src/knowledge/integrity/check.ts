import type { z } from 'zod';
import { headingsOf, sectionIds } from '../anatomy.ts';
import type { AnyEntry, Entry } from '../entry.ts';
import { figuresOf, findFigure } from '../figures.ts';
import { readProse, type Prose } from '../prose/read.ts';
import { referencesIn } from '../references.ts';
import type { Kind } from '../schema/common.ts';
import { kinds } from '../schema/kinds.ts';
import { readDocument, type ContentDocument, type ContentFile } from './document.ts';
import { duplicateProblems, kindAndId, type Named } from './files.ts';
import { addressBook, linkFault, type AddressBook } from './links.ts';
import { suggest } from './nearest.ts';
import { orphanProblems, type Known } from './orphans.ts';
import type { Problem } from './problem.ts';
import { contentOnly, headingFindings, type Finding } from './prose-rules.ts';
import { breaches } from './rules.ts';
import { fieldName, shapeProblems } from './shape.ts';

/** A file that was taken in as far as it could be. */
interface Draft extends Named {
  document: ContentDocument;
  entry?: AnyEntry | undefined;
  prose?: Prose | undefined;
}

export interface Checked {
  /** Everything wrong with the content. Empty: the entries may be used. */
  problems: Problem[];
  entries: AnyEntry[];
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
    const fix = words.includes('import/exports')
      ? 'Remove the line, or begin it with another word than import or export'
      : 'Write \\< and \\{ where you mean the signs, and close each tag';
    return {
      file: document.file,
      line: Number(tagPosition.exec(words)?.[1] ?? line) + document.bodyOffset,
      what: `the MDX cannot be read: ${words.replace(tagPosition, '').replace(/ \(note: .*\)$/, '')}`,
      fix,
    };
  }
}

/** Reads one file as far as it goes, with the problems met on the way. */
function draft(file: ContentFile, named: Named): { draft?: Draft; problems: Problem[] } {
  const document = readDocument(file);
  if (Array.isArray(document)) return { problems: document };
  const schema: z.ZodType = kinds[named.kind].schema;
  const { problems, data } = shapeProblems(schema, document);
  const prose = parseBody(document);
  const broken = 'what' in prose;
  const entry = data
    ? ({ kind: named.kind, id: named.id, data, body: document.body } as AnyEntry)
    : undefined;
  return {
    draft: { ...named, document, entry, prose: broken ? undefined : prose },
    problems: broken ? [...problems, prose] : problems,
  };
}

/** Ids by kind, of every file there is, so that one broken entry does not break all that name it. */
function idsByKind(drafts: readonly Named[]): Record<Kind, Set<string>> {
  const ids = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, new Set<string>()]));
  for (const { kind, id } of drafts) ids[kind]?.add(id);
  return ids as Record<Kind, Set<string>>;
}

function referenceProblems(
  { kind, document }: Draft,
  ids: Record<Kind, Set<string>>,
  book: AddressBook,
): Problem[] {
  return referencesIn(kinds[kind].schema, document.data).flatMap(({ path, kind: to, value }) => {
    const place = { file: document.file, line: document.lineOf(path), field: fieldName(path) };
    if (to === 'address') {
      const fault = linkFault(value, book, []);
      return fault ? [{ ...place, ...fault }] : [];
    }
    if (ids[to].has(value)) return [];
    const what = `there is no ${kinds[to].one} "${value}"`;
    return [{ ...place, what, fix: suggest(value, ids[to]) }];
  });
}

/** Why a figure is not there: the class has none for the period, or none of that measure then. */
function figureFault(
  entry: Entry<'occupations'>,
  { period = '', ...query }: Record<string, string>,
) {
  const figures = figuresOf(entry);
  if (findFigure(figures, { ...query, period })) return undefined;
  const then = figures.filter((figure) => figure.period === period);
  const wanted = [query['measure'] ?? 'wage', query['statistic']].filter(Boolean).join(' ');
  return then.length > 0
    ? {
        what: `${entry.id} has no ${wanted} for "${period}"`,
        fix: suggest(
          wanted,
          then.map(({ measure, statistic }) => `${measure} ${statistic}`),
        ),
      }
    : {
        what: `${entry.id} has no such figure for "${period}"`,
        fix: suggest(period, new Set(figures.map((figure) => figure.period))),
      };
}

/** What the components in an entry's prose refer to and what is not there. */
function useFindings(
  prose: Prose,
  ids: Record<Kind, Set<string>>,
  occupations: Map<string, Entry<'occupations'>>,
): Finding[] {
  const missing = (line: number, kind: Kind, id: string | undefined): Finding[] =>
    id === undefined || ids[kind].has(id)
      ? []
      : [{ line, what: `there is no ${kinds[kind].one} "${id}"`, fix: suggest(id, ids[kind]) }];
  return prose.uses.flatMap(({ name, attributes, line }) => {
    const { source, id, occupation, ...query } = attributes;
    if (name === 'Cite' || name === 'Side') return missing(line, 'sources', source);
    if (name === 'Term') return missing(line, 'terms', id);
    if (name !== 'Figure') return [];
    const found = missing(line, 'occupations', occupation);
    const entry = occupation ? occupations.get(occupation) : undefined;
    const fault = entry && figureFault(entry, query);
    return fault ? [{ line, ...fault }] : found;
  });
}

function proseProblems(
  one: Draft,
  book: AddressBook,
  ids: Record<Kind, Set<string>>,
  occupations: Map<string, Entry<'occupations'>>,
): Problem[] {
  const { prose, document, kind } = one;
  if (!prose) return [];
  const own = [...prose.headings.map((heading) => heading.slug), ...sectionIds(kind)];
  const links = prose.links.flatMap(({ url, line }) => {
    const fault = linkFault(url, book, own);
    return fault ? [{ line, ...fault }] : [];
  });
  const findings = [
    ...contentOnly(prose),
    ...headingFindings(prose, headingsOf(kind)),
    ...links,
    ...useFindings(prose, ids, occupations),
  ];
  return findings.map(({ line, ...finding }) => ({
    file: document.file,
    line: line + document.bodyOffset,
    ...finding,
  }));
}

const breachProblems = ({ document, entry }: Draft): Problem[] =>
  entry
    ? breaches(entry).map(({ path, ...breach }) => ({
        file: document.file,
        line: document.lineOf(path),
        field: fieldName(path) || undefined,
        ...breach,
      }))
    : [];

/**
 * Checks all content at once: files, fields, references, prose, links, and entries nothing leads to.
 * Every problem is reported, not the first; nothing is read from disk and nothing is run.
 */
export function checkContent(files: readonly ContentFile[]): Checked {
  const named = files.map((file) => ({ file, name: kindAndId(file.path) }));
  const problems = named.flatMap(({ name }) => ('what' in name ? [name] : []));
  const drafts = named.flatMap(({ file, name }) => {
    if ('what' in name) return [];
    const result = draft(file, name);
    problems.push(...result.problems);
    return result.draft ? [result.draft] : [];
  });
  const all = named.flatMap(({ name }) => ('what' in name ? [] : [name]));
  const ids = idsByKind(all);
  const slugs = new Map(
    drafts.map(({ file, prose }) => [file, prose?.headings.map(({ slug }) => slug)]),
  );
  const book = addressBook(all.map(({ kind, id, file }) => ({ kind, id, slugs: slugs.get(file) })));
  const entries = drafts.flatMap((one) => one.entry ?? []);
  const occupations = new Map(
    entries.flatMap((entry) => (entry.kind === 'occupations' ? [[entry.id, entry]] : [])),
  );
  problems.push(...duplicateProblems(files));
  for (const one of drafts) {
    problems.push(
      ...referenceProblems(one, ids, book),
      ...proseProblems(one, book, ids, occupations),
      ...breachProblems(one),
    );
  }
  const known = drafts.map(({ file, kind, id, document, prose }): Known => {
    return { file, kind, id, data: document.data, prose };
  });
  const whole = new Set(drafts.flatMap(({ file, entry, prose }) => (entry && prose ? [file] : [])));
  const unread = files.filter(({ path }) => !whole.has(path)).map(({ text }) => text);
  problems.push(...orphanProblems(known, unread));
  return { problems, entries };
}
