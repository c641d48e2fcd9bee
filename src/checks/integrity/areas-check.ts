import { lettersIn } from '../../knowledge/figures/areas.ts';
import { isOfKind, type AnyEntry, type Entry } from '../../schema/entry.ts';
import { placeShort } from '../../schema/vocabulary.ts';
import { byIdOf } from './by-id.ts';
import { suggest } from './nearest.ts';
import type { BreachOf } from './breach.ts';

type Lists = ReadonlyMap<string, Entry<'areas'>>;

/** Letters at the end of a name that no state of the list has. */
function letterFaults(entry: Entry<'areas'>, lists: Lists): BreachOf[] {
  const within = lists.get(entry.data.within ?? '');
  if (!within) return [];
  const known = within.data.areas.flatMap(({ letters }) => letters ?? []);
  // A state without letters is told where it stands.
  if (known.length < within.data.areas.length) return [];
  return entry.data.areas.flatMap((area, index) =>
    lettersIn(area)
      .filter((letters) => !known.includes(letters))
      .map((letters): BreachOf => {
        const what = `there is no state "${letters}" in ${within.id}`;
        const path = ['areas', index, 'name'];
        return { id: 'entry-unknown', entry, path, what, fix: suggest(letters, known) };
      }),
  );
}

/** Codes that are not in the list a table names, and lists of another country. */
function tableFaults(entry: Entry<'occupations'>, lists: Lists): BreachOf[] {
  return entry.data.areas.flatMap(({ list: id, rows }, table): BreachOf[] => {
    const list = lists.get(id);
    if (!list) return [];
    const { place, areas } = list.data;
    if (place !== entry.data.place) {
      const what = `${id} has areas of ${placeShort[place]}`;
      const path = ['areas', table, 'list'];
      return [{ id: 'figure-unit', entry, path, what, fix: 'Name a list of the class’s place' }];
    }
    const codes = areas.map(({ code }) => code);
    return rows.flatMap(({ code }, row): BreachOf[] => {
      if (codes.includes(code)) return [];
      const what = `${id} has no area with the code "${code}"`;
      const path = ['areas', table, 'rows', row, 'code'];
      const fix = `${suggest(code, codes)} Else add it to the list`;
      return [{ id: 'entry-unknown', entry, path, what, fix }];
    });
  });
}

/** Areas that entries name and no list has. */
export function areaFaults(entries: readonly AnyEntry[]): BreachOf[] {
  const lists = byIdOf(entries, 'areas');
  return [
    ...[...lists.values()].flatMap((entry) => letterFaults(entry, lists)),
    ...entries.filter(isOfKind('occupations')).flatMap((entry) => tableFaults(entry, lists)),
  ];
}
