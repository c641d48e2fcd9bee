import { isOfKind } from '../../../src/schema/entry.ts';
import type { Kind } from '../../../src/schema/kinds.ts';
import { rolesOf } from '../../../src/schema/pair.ts';
import { schemas } from '../../../src/schema/schemas.ts';
import type { Original } from './base.ts';
import type { CopyNames } from './names.ts';
import type { SharedSkills } from './shared-skills.ts';
import { withTexts, type FieldText } from './strings.ts';
import type { Wording } from './wording.ts';

type Fields = Record<string, unknown>;

/** Fields that are words and name something: a copy has names of its own. */
const naming = new Set(['title', 'question', 'short', 'aliases', 'abroad', 'says', 'names']);

/** Fields that are words in a set form. */
const formal = new Set(['period', 'published', 'code', 'ages']);

/** Whether a text stays as it is: an answer of a lesson rests on what is there already. */
const stays = (kind: Kind, { path }: FieldText): boolean =>
  formal.has(String(path.at(-1))) || (kind === 'lessons' && path.includes('holds'));

const isNaming = (kind: Kind, path: readonly PropertyKey[]): boolean => {
  const [first] = path;
  if (!naming.has(String(first)) || path.at(-1) === 'note') return false;
  return first !== 'says' || kind === 'symptoms';
};

/** The names among the fields of an entry. */
export function namesIn({ kind, document, entry }: Original): string[] {
  const names = isOfKind('programs')(entry) ? [entry.data.code] : [];
  withTexts(schemas[kind], document.data, ({ path, value, is }) => {
    if (is === 'words' && isNaming(kind, path)) names.push(value);
    return value;
  });
  return names;
}

/** What an entry's copy is made with. */
export interface CopyTools {
  names: CopyNames;
  wording: Wording;
  skills: SharedSkills;
}

/** An address elsewhere with other words in its path: no copy is a page that exists. */
const elsewhere = (url: string, wording: Wording): string => {
  const { origin } = new URL(url);
  const path = url.slice(origin.length);
  return origin + path.replace(/[a-z]{3,}/gi, (word) => wording.madeUp(word));
};

/** Whether a skill that is named at a place stays the one it is, since copies share it. */
function staysShared(
  { entry }: Original,
  path: FieldText['path'],
  value: string,
  skills: SharedSkills,
) {
  const [field] = path;
  if (entry.kind === 'skills') return field === 'buildsOn' && skills.isShared(value);
  if (!isOfKind('roles')(entry)) return false;
  if (field === 'skills') return skills.keptBy(entry).has(value);
  return (field === 'common' || field === 'waives') && skills.isShared(value);
}

function changed(
  original: Original,
  text: FieldText,
  { names, wording, skills }: CopyTools,
): string {
  const { path, value, is } = text;
  if (is === 'form' || stays(original.kind, text)) return value;
  if (is === 'outside') return elsewhere(value, wording);
  if (is === 'address') return names.address(value) ?? value;
  if (is === 'skills' && staysShared(original, path, value, skills)) return value;
  if (is !== 'words') return names.id(is, value);
  return isNaming(original.kind, path) ? names.name(value) : wording.text(value);
}

/** What only one entry may have, or what follows from the order of names. */
function mended(original: Original, data: Fields, { names }: CopyTools): Fields {
  const { entry, id } = original;
  if (isOfKind('programs')(entry)) return { ...data, code: names.name(entry.data.code) };
  if (!isOfKind('comparisons')(entry)) return data;
  const { home: _home, first: _first, ...rest } = data;
  const first = names.id('roles', entry.data.first ?? rolesOf(id)?.[0] ?? '');
  const [leads] = rolesOf(names.id('comparisons', id)) ?? [];
  return first === leads ? rest : { ...rest, first };
}

/** What a copy has besides, since skills are shared: one to build on, or some to ask for a little. */
function withAdded({ entry }: Original, data: Fields, { names, skills }: CopyTools): Fields {
  if (isOfKind('skills')(entry) && skills.isGround(entry.id))
    return { ...data, buildsOn: [entry.id] };
  if (!isOfKind('roles')(entry)) return data;
  const added = skills.addedTo(entry).map((skill) => ({
    ...{ skill: names.id('skills', skill), level: 'awareness' },
    why: names.name(`This work asks for ${skill.replaceAll('-', ' ')} as well.`),
  }));
  return { ...data, skills: [...(data['skills'] as unknown[]), ...added] };
}

/** The fields of an entry's copy. */
export function copiedFields(original: Original, tools: CopyTools): Fields {
  const { kind, document } = original;
  const data = withTexts(schemas[kind], document.data, (text) => changed(original, text, tools));
  return withAdded(original, mended(original, data as Fields, tools), tools);
}
