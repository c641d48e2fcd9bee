import type { ContentFile } from '../../checks/integrity/document.ts';
import { draftOf } from '../../checks/integrity/draft.ts';
import { kindAndId, type NamedFile } from '../../checks/integrity/files.ts';
import { guideFile } from '../../checks/style/lint.ts';
import { hasPage } from '../../schema/address.ts';
import { pathOf } from '../../schema/kinds.ts';
import { referencesIn } from '../../schema/references.ts';
import { renamesFile, type Rename } from '../../schema/renames.ts';
import { schemas } from '../../schema/schemas.ts';
import { queriesFile } from '../../search/queries.ts';
import type { Project } from '../project.ts';
import { guideEdits, queryEdits, renameEdits } from './beside-edits.ts';
import { edited, lineAt, type Edit } from './edit.ts';
import { fieldEdits } from './field-edits.ts';
import { newNames, type NewName, type NewNames } from './new-names.ts';
import { proseEdits } from './prose-edits.ts';

/** What becomes of one file. */
export interface FileChange {
  before: ContentFile;
  after: ContentFile;
  /** The lines on which something changes, in the file as it was; one for each place. */
  lines: number[];
}

/** Where the YAML of an entry's file starts, and the YAML itself, without the lines that fence it. */
function yamlIn({ path, text }: ContentFile, bodyStart: number) {
  if (path.endsWith('.yaml')) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return { start, yaml: text.slice(start) };
  }
  const start = text.indexOf('\n') + 1;
  return { start, yaml: text.slice(start, bodyStart).replace(/---[ \t]*(\r?\n)?$/, '') };
}

/** The edits of an entry's file: its fields, the links in its text, the attributes of components. */
function entryEdits(file: ContentFile, named: NamedFile, names: NewNames): Edit[] {
  const { document, prose } = draftOf(file, named).draft ?? {};
  if (!document || !prose) throw new Error('it cannot be read');
  const { body, data } = document;
  const bodyStart = file.text.length - body.length;
  const { start, yaml } = yamlIn(file, bodyStart);
  const changes = referencesIn(schemas[named.kind], data).flatMap(({ path, kind, value }) => {
    const words = kind === 'address' ? names.address(value) : names.id(kind, value);
    return words ? [{ path, words }] : [];
  });
  return [
    ...(changes.length > 0 ? fieldEdits(yaml, start, changes) : []),
    ...proseEdits(prose, body, bodyStart, names),
  ];
}

const changeOf = (before: ContentFile, path: string, edits: readonly Edit[]): FileChange[] =>
  edits.length === 0 && path === before.path
    ? []
    : [
        {
          before,
          after: { path, text: edited(before.text, edits) },
          lines: edits.map(({ start }) => lineAt(before.text, start)).sort((a, b) => a - b),
        },
      ];

/** A change of an entry's file. Throws with the file's name where a place in it cannot be changed. */
function entryChange(file: ContentFile, named: NamedFile, names: NewNames): FileChange[] {
  const id = names.id(named.kind, named.id) ?? named.id;
  try {
    return changeOf(file, pathOf({ kind: named.kind, id }), entryEdits(file, named, names));
  } catch (error) {
    throw new Error(`${file.path}: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Every file of a project that changes when an entry gets another id, on a day as 2026-11-22: its own,
 * those that name it, and the list of renames. What is not a reference stays, letter by letter. Content
 * must be whole. Throws where a reference is written in a way that cannot be changed.
 */
export function renamed({ files, beside }: Project, name: NewName, on: string): FileChange[] {
  const names = newNames(name);
  const all = files.flatMap((file) => {
    const named = kindAndId(file.path);
    return 'what' in named ? [] : [{ file, named }];
  });
  const added = all.flatMap(({ named: { kind, id } }): Rename[] => {
    const now = hasPage(kind) ? names.id(kind, id) : undefined;
    return now && now !== id ? [{ from: `${kind}/${id}`, to: `${kind}/${now}`, on }] : [];
  });
  const besides: [string, (file: ContentFile) => Edit[]][] = [
    [queriesFile, (file) => queryEdits(file, names)],
    [guideFile, (file) => guideEdits(file, names)],
    [renamesFile, (file) => renameEdits(file, added)],
  ];
  return [
    ...all.flatMap(({ file, named }) => entryChange(file, named, names)),
    ...besides.flatMap(([path, editsOf]) => {
      const file = beside.get(path) ?? { path, text: '' };
      return changeOf(file, path, editsOf(file));
    }),
  ];
}

/** A project as it is once files of it are changed. */
export function changedProject(project: Project, changes: readonly FileChange[]): Project {
  const after = new Map(changes.map(({ before, after: now }) => [before.path, now]));
  const beside = new Map(project.beside);
  for (const [path, file] of after) {
    if ([queriesFile, guideFile, renamesFile].includes(path)) beside.set(path, file);
  }
  return { ...project, files: project.files.map((file) => after.get(file.path) ?? file), beside };
}
