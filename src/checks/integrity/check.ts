import { headingsOf, sectionIds } from '../../schema/anatomy.ts';
import type { Prose } from '../../knowledge/prose/read.ts';
import { titlesOf } from '../../knowledge/graph/titles.ts';
import { isOfKind, type AnyEntry } from '../../schema/entry.ts';
import { components as proseComponents, type ComponentTable } from '../../schema/components.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { conflicts } from './conflicts.ts';
import type { ContentFile, Path } from './document.ts';
import { draftOf, type Draft } from './draft.ts';
import { duplicateProblems, kindAndId, type NamedFile } from './files.ts';
import { addressBook, linkFault } from './links.ts';
import { orphanProblems, type KnownEntry } from './orphans.ts';
import type { Style } from '../style/guide.ts';
import { styleProblems } from '../style/lint.ts';
import type { Problem } from './problem.ts';
import { contentOnly, headingFindings } from './prose-rules.ts';
import { referenceProblems, useFindings, type Surroundings } from './references-check.ts';
import { renameProblems } from './renames-check.ts';
import { breaches } from './rules.ts';
import { fieldName } from './shape.ts';
import { unfinishedFindings } from './unfinished.ts';
import { gaps } from './whole.ts';

export interface Checked {
  /** Everything wrong with the content. Empty: the entries may be used. */
  problems: Problem[];
  entries: AnyEntry[];
  /** The prose of each entry whose prose can be read, parsed. */
  prose: ReadonlyMap<AnyEntry, Prose>;
}

/** Ids by kind, of every file there is, so that one broken entry does not break all that name it. */
function idsByKind(drafts: readonly NamedFile[]): Record<Kind, Set<string>> {
  const ids = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, new Set<string>()]));
  for (const { kind, id } of drafts) ids[kind]?.add(id);
  return ids as Record<Kind, Set<string>>;
}

const titleIds = (entries: readonly AnyEntry[]) =>
  new Set(titlesOf(entries.filter(isOfKind('roles'))).map(({ id }) => id));

function proseProblems({ prose, document, kind }: Draft, surroundings: Surroundings): Problem[] {
  if (!prose) return [];
  const own = [...prose.headings.map((heading) => heading.slug), ...sectionIds(kind)];
  const links = prose.links.flatMap(({ url, line }) => {
    const fault = linkFault(url, surroundings.book, own);
    return fault ? [{ line, ...fault }] : [];
  });
  const findings = [
    ...contentOnly(prose, surroundings.components),
    ...headingFindings(prose, headingsOf(kind)),
    ...links,
    ...unfinishedFindings(prose),
    ...useFindings(prose, surroundings),
  ];
  return findings.map(({ line, ...finding }) => ({
    file: document.file,
    line: line + document.bodyOffset,
    ...finding,
  }));
}

const placed = (
  { document }: Draft,
  { path, what, fix }: { path: Path; what: string; fix: string },
): Problem => ({
  file: document.file,
  line: document.lineOf(path),
  field: fieldName(path) || undefined,
  what,
  fix,
});

const breachProblems = (one: Draft): Problem[] =>
  one.entry ? breaches(one.entry).map((breach) => placed(one, breach)) : [];

function conflictProblems(drafts: readonly Draft[]): Problem[] {
  const byEntry = new Map(drafts.flatMap((one) => (one.entry ? [[one.entry, one]] : [])));
  return conflicts([...byEntry.keys()]).flatMap((conflict) => {
    const one = byEntry.get(conflict.entry);
    return one ? [placed(one, conflict)] : [];
  });
}

function gapProblems(drafts: readonly Draft[], prose: Checked['prose']): Problem[] {
  const entries = drafts.flatMap((one) => one.entry ?? []);
  const files = new Map(drafts.map(({ entry, file }) => [entry, file]));
  return gaps(entries, prose).map(({ entry, what, fix }) => ({
    file: files.get(entry) ?? '',
    line: 1,
    what,
    fix,
  }));
}

/**
 * Checks all content at once: files, fields, references, prose, links, and entries nothing leads to.
 * Every problem is reported, not the first; nothing is read from disk and nothing is run. With a style,
 * the writing is checked too, and once all is right, what is missing. With the list of renamed entries,
 * so is that. `components` are what prose may hold beside Markdown.
 */
export function checkContent(
  files: readonly ContentFile[],
  style?: Style,
  renamed?: ContentFile,
  components: ComponentTable = proseComponents,
): Checked {
  const named = files.map((file) => ({ file, name: kindAndId(file.path) }));
  const problems = named.flatMap(({ name }) => ('what' in name ? [name] : []));
  const drafts = named.flatMap(({ file, name }) => {
    if ('what' in name) return [];
    const result = draftOf(file, name);
    problems.push(...result.problems);
    return result.draft ? [result.draft] : [];
  });
  const all = named.flatMap(({ name }) => ('what' in name ? [] : [name]));
  const slugs = new Map(
    drafts.map(({ file, prose }) => [file, prose?.headings.map(({ slug }) => slug)]),
  );
  const book = addressBook(all.map(({ kind, id, file }) => ({ kind, id, slugs: slugs.get(file) })));
  const entries = drafts.flatMap((one) => one.entry ?? []);
  const read = new Map(
    drafts.flatMap(({ entry, prose }) => (entry && prose ? [[entry, prose] as const] : [])),
  );
  const occupations = new Map(
    entries.flatMap((entry) => (entry.kind === 'occupations' ? [[entry.id, entry]] : [])),
  );
  const surroundings = { ids: idsByKind(all), book, occupations, components };
  const duplicates = duplicateProblems(files);
  const copies = new Set(duplicates.map(({ file }) => file));
  const originals = drafts.filter(({ file }) => !copies.has(file));
  problems.push(...duplicates, ...conflictProblems(originals));
  for (const one of drafts) {
    problems.push(
      ...referenceProblems(one, surroundings),
      ...proseProblems(one, surroundings),
      ...breachProblems(one),
    );
  }
  const known = drafts.map(({ file, kind, id, document, prose }): KnownEntry => {
    return { file, kind, id, data: document.data, prose };
  });
  const whole = new Set(drafts.flatMap(({ file, entry, prose }) => (entry && prose ? [file] : [])));
  const unread = files.filter(({ path }) => !whole.has(path)).map(({ text }) => text);
  problems.push(...orphanProblems(known, unread, components));
  if (renamed)
    problems.push(...renameProblems(renamed, { ...surroundings.ids, titles: titleIds(entries) }));
  if (style) problems.push(...styleProblems(originals, style, components));
  if (style && problems.length === 0) problems.push(...gapProblems(drafts, read));
  return { problems, entries, prose: read };
}
