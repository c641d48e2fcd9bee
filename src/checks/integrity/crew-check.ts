import { crewRows, headcount, rowKey } from '../../knowledge/graph/crew-rows.ts';
import type { CrewSize } from '../../schema/crew.ts';
import { isOfKind, type AnyEntry, type Entry } from '../../schema/entry.ts';
import type { Breach, BreachOf } from './breach.ts';
import { byIdOf } from './by-id.ts';
import type { Path } from './document.ts';
import { column, repeatsIn } from './lists.ts';

/** Every piece of work at one size with its place in the file. */
const workAt = (size: number, { people }: CrewSize) =>
  people.flatMap(({ holds }, person) =>
    holds.map((one, index) => ({
      ...{ one, person, key: rowKey(one) },
      path: ['sizes', size, 'people', person, 'holds', index] as Path,
    })),
  );

const sizeFaults = (sizes: readonly CrewSize[]): Breach[] =>
  sizes.flatMap((size, index): Breach[] => {
    const [now, before] = [headcount(size), sizes[index - 1]];
    const wrong = (what: string, fix: string): Breach[] => [
      { id: 'crew-size', path: ['sizes', index, 'name'], what, fix },
    ];
    if (!before)
      return now === 1
        ? []
        : wrong(`the smallest crew has ${now} people`, 'Begin with one person, not outside');
    return now > headcount(before)
      ? []
      : wrong(
          `a crew of ${now} comes after one of ${headcount(before)}`,
          'Put the sizes in order, from the smallest, and count again',
        );
  });

/** Work that the full crew does not have, and people whose work does not lie together there. */
const rowFaults = (crew: Entry<'crews'>['data']): Breach[] => {
  const rows = crewRows(crew).map(rowKey);
  return crew.sizes.flatMap((size, index) => {
    const work = workAt(index, size);
    const strange = work.filter(({ key }) => !rows.includes(key));
    const apart = size.people.flatMap(({ holds }, person) => {
      const places = holds.map((one) => rows.indexOf(rowKey(one)));
      const span = Math.max(...places) - Math.min(...places) + 1;
      return !places.includes(-1) && span > new Set(places).size ? [person] : [];
    });
    return [
      ...strange.map(({ key, path }): Breach => ({
        ...{ id: 'crew-rows', path, what: `the full crew has nobody for ${key}` },
        fix: 'Add it to the last size, or leave it out here',
      })),
      ...apart.map((person): Breach => ({
        ...{ id: 'crew-rows', path: ['sizes', index, 'people', person, 'holds'] },
        what: 'what this person holds does not lie together in the full crew',
        fix: 'Put it next to each other in the last size',
      })),
    ];
  });
};

/** What is wrong with a crew: sizes that do not grow, work held twice, rows that do not fit. */
export const crewBreaches = ({ data }: Entry<'crews'>): Breach[] => [
  ...sizeFaults(data.sizes),
  ...data.sizes.flatMap((size, index) => {
    const work = workAt(index, size);
    return repeatsIn(
      { values: work.map(({ key }) => key), pathAt: (at) => work[at]?.path ?? [] },
      'Give each a part of its own, or join the people with count',
    );
  }),
  ...rowFaults(data),
  ...repeatsIn(column('guests', data.guests, 'role'), 'Keep one'),
];

/** Roles of other families that stand in a crew without a reason, and reasons that nothing needs. */
export function guestFaults(entries: readonly AnyEntry[]): BreachOf[] {
  const roles = byIdOf(entries, 'roles');
  return entries.filter(isOfKind('crews')).flatMap((entry) => {
    const { family, sizes, guests } = entry.data;
    const isOwn = (id: string) => {
      const role = roles.get(id)?.data;
      return !role || role.family === family || role.spans.includes(family);
    };
    const work = sizes.flatMap((size, index) => workAt(index, size));
    const strangers = work.flatMap(({ one: { role }, path }): Breach[] =>
      role === undefined || isOwn(role) || guests.some((guest) => guest.role === role)
        ? []
        : [
            {
              ...{ id: 'crew-guest', path: [...path, 'role'] },
              what: `${role} is not of the family ${family}`,
              fix: 'Use a role of that family, or say in guests why it stands here',
            },
          ],
    );
    const unneeded = guests.flatMap(({ role }, index): Breach[] =>
      !roles.has(role) || (work.some(({ one }) => one.role === role) && !isOwn(role))
        ? []
        : [
            {
              ...{ id: 'exception-unneeded', path: ['guests', index, 'role'] },
              what: `${role} needs no reason here`,
              fix: 'Remove it',
            },
          ],
    );
    return [...strangers, ...unneeded].map((one) => ({ ...one, entry }));
  });
}
