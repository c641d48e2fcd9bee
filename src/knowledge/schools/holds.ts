import type { AnyEntry } from '../../schema/entry.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Ground } from '../../schema/lesson.ts';

/** Which field of a ground names an entry of which kind. */
const namedBy = {
  role: 'roles',
  family: 'families',
  crew: 'crews',
  rate: 'rates',
  sound: 'sounds',
  occupation: 'occupations',
} as const satisfies Partial<Record<keyof Ground, Kind>>;

/** The entry that an answer rests on. */
export function entryOf(ground: Ground): { kind: Kind; id: string } | undefined {
  for (const [field, kind] of Object.entries(namedBy)) {
    const id = ground[field as keyof typeof namedBy];
    if (id !== undefined) return { kind, id };
  }
  return undefined;
}

/** What stands in a field of an entry: "path.cables", "sizes.0.people". Lists count from 0; "body" is the text. */
export function valueAt(entry: AnyEntry, field: string): unknown {
  if (field === 'body') return entry.body;
  return field
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      entry.data,
    );
}

const saysSo = (value: unknown, words: string): boolean =>
  Array.isArray(value)
    ? value.some((one) => saysSo(one, words))
    : typeof value === 'string' && value.includes(words);

const isLike = (item: unknown, wanted: Readonly<Record<string, unknown>>): boolean =>
  typeof item === 'object' &&
  item !== null &&
  Object.entries(wanted).every(([key, value]) => (item as Record<string, unknown>)[key] === value);

/** Whether an entry still says what an answer rests on. */
export function holdsIn(entry: AnyEntry, { field, is, has, says }: Ground): boolean {
  const value = valueAt(entry, field);
  if (is !== undefined) return value === is;
  if (says !== undefined) return saysSo(value, says);
  return Array.isArray(value) && has !== undefined && value.some((item) => isLike(item, has));
}
