import { changesProblems } from './changes-check.ts';
import { headingsOf, sectionIds } from '../../schema/anatomy.ts';
import type { Prose } from '../../knowledge/prose/read.ts';
import { today } from '../../knowledge/today.ts';
import { titlesOf } from '../../knowledge/graph/titles.ts';
import { isOfKind, type AnyEntry } from '../../schema/entry.ts';
import { components as proseComponents, type ComponentTable } from '../../schema/components.ts';
import { kinds } from '../../schema/kinds.ts';
import { onceFor } from '../../schema/once-for.ts';
import { implausible } from '../figures/implausible.ts';
import { conflicts } from './conflicts.ts';
import type { ContentFile, Path } from './document.ts';
import { draftOf, type Draft } from './draft.ts';
import { duplicateProblems, kindAndId } from './files.ts';
import { guardWith } from './guarded.ts';
import { linkFault } from './links.ts';
import { areaFaults } from './areas-check.ts';
import { guestFaults } from './crew-check.ts';
import { answerFaults } from './lessons-check.ts';
import { levelFaults } from './levels-check.ts';
import { standFaults } from './path-check.ts';
import { orphanProblems, type KnownEntry } from './orphans.ts';
import type { Style } from '../style/guide.ts';
import { styleProblems } from '../style/lint.ts';
import type { Problem, Wrong } from './problem.ts';
import { anchorFindings, contentOnly, headingFindings } from './prose-rules.ts';
import { queryProblems } from './queries-check.ts';
import { referenceProblems, useFindings } from './references-check.ts';
import { renameProblems } from './renames-check.ts';
import { breaches } from './rules.ts';
import { fieldName } from './shape.ts';
import { leadFindings, placeFindings, sectionFindings, silenceFindings } from './structure.ts';
import { markdownFindings } from './markdown.ts';
import { unfinishedFindings } from './unfinished.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';
import { wordingFaults } from './symptoms-check.ts';
import { gaps } from './whole.ts';

export interface Checked {
  /** Everything wrong with the content. Empty: the entries may be used. */
  problems: Problem[];
  entries: AnyEntry[];
  /** The prose of each entry whose prose can be read, parsed. */
  prose: ReadonlyMap<AnyEntry, Prose>;
}

/** What entries are held to beside themselves. What is left out is not checked. */
export interface Beside {
  /** How entries are to be written. */
  style?: Style | undefined;
  /** The list of renamed entries. */
  renamed?: ContentFile | undefined;
  /** The record of what changed, a file a day. */
  changes?: readonly ContentFile[] | undefined;
  /** The published list of queries. */
  queries?: ContentFile | undefined;
  /** What prose may hold beside Markdown. */
  components?: ComponentTable;
  /** The day of the check, as 2026-11-22: nothing was read or counted after it. Today by default. */
  today?: string;
  /** Hears the path of each file before it is looked at. */
  onFile?: ((file: string) => void) | undefined;
}

const titleIds = (entries: readonly AnyEntry[]) =>
  new Set(titlesOf(entries.filter(isOfKind('roles'))).map(({ id }) => id));

function proseProblems({ prose, document, kind }: Draft, surroundings: Surroundings): Problem[] {
  if (!prose) return [];
  const own = [...prose.headings.map((heading) => heading.slug), ...sectionIds(kind)];
  const links = prose.links.flatMap(({ url, line }) => {
    const fault = linkFault(url, surroundings.book, own, surroundings.plainHttp);
    return fault ? [{ line, ...fault }] : [];
  });
  const rule = headingsOf(kind);
  const isFree = !rule && kinds[kind].extension === 'mdx';
  const findings = [
    ...contentOnly(prose, surroundings.components),
    ...markdownFindings(prose),
    ...(isFree ? silenceFindings(prose, surroundings.components) : []),
    ...placeFindings(prose, surroundings.components),
    ...headingFindings(prose, rule),
    ...anchorFindings(prose, rule, sectionIds(kind)),
    ...(rule ? leadFindings(prose) : []),
    ...sectionFindings(prose, surroundings.components),
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

const placed = ({ document }: Draft, { path, id, what, fix }: Wrong & { path: Path }): Problem => ({
  id,
  file: document.file,
  line: document.lineOf(path),
  field: fieldName(path) || undefined,
  what,
  fix,
});

const ruleProblems = (one: Draft, today: string): Problem[] =>
  one.entry
    ? [...breaches(one.entry), ...implausible(one.entry, today)].map((breach) =>
        placed(one, breach),
      )
    : [];

const told = new WeakMap<
  Draft,
  { surroundings: Surroundings; today: string; problems: readonly Problem[] }
>();

/** What is wrong with a draft by itself and with what it names. It is asked anew only where something it is held against changed. */
function ownProblems(one: Draft, surroundings: Surroundings, today: string): readonly Problem[] {
  const before = told.get(one);
  if (before?.surroundings === surroundings && before.today === today) return before.problems;
  const problems = [
    ...referenceProblems(one, surroundings),
    ...proseProblems(one, surroundings),
    ...ruleProblems(one, today),
  ];
  told.set(one, { surroundings, today, problems });
  return problems;
}

/** What is wrong between entries: names and words that two have, levels that contradict, areas and places that are not there. */
function conflictProblems(drafts: readonly Draft[]): Problem[] {
  const byEntry = new Map(drafts.flatMap((one) => (one.entry ? [[one.entry, one]] : [])));
  const all = [...byEntry.keys()];
  const faults = [
    ...[...conflicts(all), ...levelFaults(all), ...areaFaults(all), ...standFaults(all)],
    ...[...guestFaults(all), ...wordingFaults(all), ...answerFaults(all)],
  ];
  return faults.flatMap((conflict) => {
    const one = byEntry.get(conflict.entry);
    return one ? [placed(one, conflict)] : [];
  });
}

function gapProblems(drafts: readonly Draft[], prose: Checked['prose']): Problem[] {
  const files = new Map(drafts.map(({ entry, file }) => [entry, file]));
  return gaps([...prose.keys()], prose).map(({ entry, id, what, fix }) => ({
    id,
    file: files.get(entry) ?? '',
    line: 1,
    what,
    fix,
  }));
}

const knownEntryOf = onceFor(({ file, kind, id, document, prose }: Draft): KnownEntry => {
  return { file, kind, id, data: document.data, prose };
});

/** Entries that nothing leads to, given also what unread files may name. */
function orphansAmong(
  files: readonly ContentFile[],
  drafts: readonly Draft[],
  components: ComponentTable,
): Problem[] {
  const whole = new Set(drafts.flatMap(({ file, entry, prose }) => (entry && prose ? [file] : [])));
  const unread = files.filter(({ path }) => !whole.has(path)).map(({ text }) => text);
  return orphanProblems(drafts.map(knownEntryOf), unread, components);
}

/**
 * Checks all content at once: files, fields, figures, references, prose, links, entries nothing leads
 * to, what is missing, and what lies beside. Every problem is reported, not the first; nothing is read
 * from disk and nothing is run, and a rule that fails on a file is a problem of that file.
 */
export function checkContent(files: readonly ContentFile[], beside: Beside = {}): Checked {
  const { style, renamed, changes = [], queries, components = proseComponents, onFile } = beside;
  const guarded = guardWith(onFile);
  const on = beside.today ?? today();
  const names = files.map((file) => ({ file, name: kindAndId(file.path) }));
  const misnamed = names.flatMap(({ name }) => ('what' in name ? [name] : []));
  const named = names.flatMap(({ name }) => ('what' in name ? [] : [name]));
  const read = names.flatMap(({ file, name }) => {
    if ('what' in name) return [];
    onFile?.(file.path);
    return [draftOf(file, name)];
  });
  const drafts = read.flatMap(({ draft }) => draft ?? []);
  const entries = drafts.flatMap(({ entry }) => entry ?? []);
  const prose = new Map(
    drafts.flatMap(({ entry, prose: own }) => (entry && own ? [[entry, own] as const] : [])),
  );
  const surroundings = surroundingsOf(named, drafts, components);
  const titles = titleIds(entries);
  const duplicates = duplicateProblems(files);
  const copies = new Set(duplicates.map(({ file }) => file));
  const originals = drafts.filter(({ file }) => !copies.has(file));
  const problems = [
    ...misnamed,
    ...read.flatMap((one) => one.problems),
    ...duplicates,
    ...guarded('content', () => conflictProblems(originals)),
    ...drafts.flatMap((one) => guarded(one.file, () => ownProblems(one, surroundings, on))),
    ...guarded('content', () => orphansAmong(files, drafts, components)),
    ...(renamed
      ? guarded(renamed.path, () => renameProblems(renamed, { ...surroundings.ids, titles }, on))
      : []),
    ...changes.flatMap((file) => guarded(file.path, () => changesProblems(file, on))),
    ...(queries
      ? guarded(queries.path, () => queryProblems(queries, surroundings.book, titles))
      : []),
    ...(style
      ? guarded('content', () => styleProblems(originals, style, components, guarded))
      : []),
    // What a file that cannot be read would answer is not known.
    ...(style && prose.size === files.length
      ? guarded('content', () => gapProblems(drafts, prose))
      : []),
  ];
  return { problems, entries, prose };
}
