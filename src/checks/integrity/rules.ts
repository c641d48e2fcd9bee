import { comparisonId, rolesOf } from '../../schema/pair.ts';
import type { AnyEntry, Entry } from '../../schema/entry.ts';
import type { Path } from './document.ts';

/** Something that each field allows but the whole does not. */
export interface Breach {
  path: Path;
  what: string;
  fix: string;
}

/** The places in a list whose value stood in it before. */
const repeats = (values: readonly string[]) =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [{ value, index }] : []));

function roleBreaches({ id, data }: Entry<'roles'>): Breach[] {
  const toSelf = data.moves.flatMap((move, index) =>
    move.to === id
      ? [
          {
            path: ['moves', index, 'to'],
            what: 'a move leads to its own role',
            fix: 'Name another role',
          },
        ]
      : [],
  );
  const twice = repeats(data.skills.map((need) => need.skill)).map(({ value, index }) => ({
    path: ['skills', index, 'skill'],
    what: `${value} stands twice`,
    fix: 'Keep the one with the right level',
  }));
  const moves = repeats(data.moves.map((move) => move.to)).map(({ value, index }) => ({
    path: ['moves', index, 'to'],
    what: `there are two moves to ${value}`,
    fix: 'Join them',
  }));
  return [...toSelf, ...twice, ...moves];
}

function comparisonBreaches({ id, data }: Entry<'comparisons'>): Breach[] {
  const pair = rolesOf(id);
  if (!pair || pair[0] === pair[1]) {
    const what = 'the file name is not made of two role ids';
    return [{ path: [], what, fix: 'Name it role-a-vs-role-b.mdx' }];
  }
  const right = comparisonId(...pair);
  const order =
    right === id
      ? []
      : [
          {
            path: [],
            what: 'the two roles are not in alphabetical order',
            fix: `Name it ${right}.mdx`,
          },
        ];
  const strangers = data.fit.flatMap(({ role }, index) =>
    pair.includes(role)
      ? []
      : [
          {
            path: ['fit', index, 'role'],
            what: `${role} is not compared here`,
            fix: `Use ${pair.join(' or ')}`,
          },
        ],
  );
  const unfair = pair
    .filter((role) => data.fit.filter((sign) => sign.role === role).length < 2)
    .map((role) => ({
      path: ['fit'],
      what: `${role} has fewer than two signs`,
      fix: 'Be fair to both',
    }));
  return [...order, ...strangers, ...unfair];
}

function occupationBreaches({ id, data }: Entry<'occupations'>): Breach[] {
  const falling = data.wages.flatMap((row, index) => {
    const values = [row.p10, row.p25, row.median, row.p75, row.p90].filter(
      (value) => value !== undefined,
    );
    const sorted = values.every((value, place) => place === 0 || value >= (values[place - 1] ?? 0));
    const fix = 'Check them against the source: p10 is the lowest, p90 the highest';
    return sorted ? [] : [{ path: ['wages', index], what: 'the percentiles do not rise', fix }];
  });
  const periods = repeats(data.wages.map((row) => row.period)).map(({ value, index }) => ({
    path: ['wages', index, 'period'],
    what: `${value} stands twice`,
    fix: 'Keep one row for a period',
  }));
  const self =
    data.benchmark === id
      ? [{ path: ['benchmark'], what: 'a class is its own benchmark', fix: 'Remove the line' }]
      : [];
  return [...falling, ...periods, ...self];
}

function stepBreaches({ id, data }: Entry<'steps'>): Breach[] {
  const index = data.next.indexOf(id);
  const fix = 'Name the step that comes after';
  return index < 0 ? [] : [{ path: ['next', index], what: 'a step leads to itself', fix }];
}

function skillBreaches({ id, data }: Entry<'skills'>): Breach[] {
  const index = data.buildsOn.indexOf(id);
  const fix = 'Name the skill to have first';
  return index < 0 ? [] : [{ path: ['buildsOn', index], what: 'a skill builds on itself', fix }];
}

function sourceBreaches({ data }: Entry<'sources'>): Breach[] {
  return repeats(data.claims.map((claim) => claim.id)).map(({ value, index }) => ({
    path: ['claims', index, 'id'],
    what: `the claim ${value} stands twice`,
    fix: 'Number it anew',
  }));
}

/** What is wrong with an entry though every field of it is right. */
export function breaches(entry: AnyEntry): Breach[] {
  switch (entry.kind) {
    case 'roles':
      return roleBreaches(entry);
    case 'comparisons':
      return comparisonBreaches(entry);
    case 'occupations':
      return occupationBreaches(entry);
    case 'steps':
      return stepBreaches(entry);
    case 'skills':
      return skillBreaches(entry);
    case 'sources':
      return sourceBreaches(entry);
    default:
      return [];
  }
}
