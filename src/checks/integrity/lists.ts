import type { Breach } from './breach.ts';
import type { Path } from './document.ts';

/** Values of a list as they are compared, and where each stands. */
interface Listed {
  values: readonly (string | undefined)[];
  /** The same as they are written, where they are compared in another form. */
  written?: readonly (string | undefined)[];
  pathAt: (index: number) => Path;
}

/** A list of texts at a path of an entry. */
export const listAt = (path: Path, values: readonly string[]): Listed => ({
  values,
  pathAt: (index) => [...path, index],
});

/** A list of texts in a field. */
export const list = (field: string, values: readonly string[]): Listed => listAt([field], values);

/** One part of each row of a list in a field. */
export const column = <Part extends string>(
  field: string,
  rows: readonly Readonly<Partial<Record<Part, string | undefined>>>[],
  part: Part,
): Listed => ({
  values: rows.map((row) => row[part]),
  pathAt: (index) => [field, index, part],
});

/** The same, compared without capitals. */
export const lower = (listed: Listed): Listed => ({
  ...listed,
  values: listed.values.map((value) => value?.toLowerCase()),
  written: listed.values,
});

/** What stood in the list before. */
export const repeatsIn = ({ values, pathAt, written = values }: Listed, fix: string): Breach[] =>
  values.flatMap((value, index) =>
    value !== undefined && values.indexOf(value) < index
      ? [
          {
            id: 'listed-twice' as const,
            path: pathAt(index),
            what: `${written[index]} stands twice`,
            fix,
          },
        ]
      : [],
  );

/** What names the entry itself. */
export const selvesIn = (
  { values, pathAt }: Listed,
  own: string,
  what: string,
  fix: string,
): Breach[] =>
  values.flatMap((value, index) =>
    value === own ? [{ id: 'self-reference' as const, path: pathAt(index), what, fix }] : [],
  );

/** Names that are the title of the entry again. */
export const titlesIn = (names: Listed, title: string): Breach[] =>
  selvesIn(names, title.toLowerCase(), 'this is the title again', 'Remove it');

/** Texts that stand twice in lists of these fields. */
export const textsTwice = <Field extends string>(
  data: Readonly<Record<Field, readonly string[]>>,
  ...fields: Field[]
): Breach[] => fields.flatMap((field) => repeatsIn(lower(list(field, data[field])), 'Keep one'));

/** Steps that stand twice on one of the ways in a field. */
export const stepsTwice = (
  field: string,
  ways: readonly { steps: readonly string[] }[],
): Breach[] =>
  ways.flatMap(({ steps }, way) =>
    repeatsIn(listAt([field, way, 'steps'], steps), 'Keep the first'),
  );

/** Other names of an entry that are its title again, or stand twice. */
export function aliasBreaches(data: { title: string; aliases: readonly string[] }): Breach[] {
  const names = lower(list('aliases', data.aliases));
  return [...titlesIn(names, data.title), ...repeatsIn(names, 'Keep one')];
}
