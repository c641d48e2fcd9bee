import type { z } from 'zod';
import { headingsOf } from '../anatomy.ts';
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

const emptyProse: Prose = { tree: { type: 'root', children: [] }, headings: [], links: [], uses: [] };

function parseBody(document: ContentDocument): Prose | Problem {
  try {
    return document.body ? readProse(document.body) : emptyProse;
  } catch (error) {
    const { line = 1, reason, message } = error as { line?: number; reason?: string; message: string };
    const what = `the MDX cannot be read: ${reason ?? message}`;
    const fix = 'Write \\< and \\{ where you mean the signs, and close each tag';
    return { file: document.file, line: line + document.bodyOffset, what, fix };
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
    const { source, id, occupation, period = '', ...query } = attributes;
    if (name === 'Cite' || name === 'Side') return missing(line, 'sources', source);
    if (name === 'Term') return missing(line, 'terms', id);
    if (name !== 'Figure') return [];
    const found = missing(line, 'occupations', occupation);
    const entry = occupation ? occupations.get(occupation) : undefined;
    if (!entry || findFigure(figuresOf(entry), { ...query, period })) return found;
    const periods = [...new Set(figuresOf(entry).map((figure) => figure.period))];
    return [{ line, what: `${entry.id} has no such figure for "${period}"`, fix: suggest(period, periods) }];
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
  const own = prose.headings.map((heading) => heading.slug);
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
  const slugs = (one: Named) =>
    drafts.find((other) => other.file === one.file)?.prose?.headings.map(({ slug }) => slug) ?? [];
  const book = addressBook(all.map((one) => ({ kind: one.kind, id: one.id, slugs: slugs(one) })));
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
  problems.push(...orphanProblems(known));
  return { problems, entries };
}
