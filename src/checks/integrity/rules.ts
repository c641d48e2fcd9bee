import { isMade, madeSounds } from '../../schema/sounds.ts';
import { comparisonId, rolesOf } from '../../schema/pair.ts';
import type { AnyEntry, Entry } from '../../schema/entry.ts';
import type { NotKnown } from '../../schema/common.ts';
import { isKnown } from '../../schema/known.ts';
import type { Takes } from '../../schema/takes.ts';
import type { Breach } from './breach.ts';
import { crewBreaches } from './crew-check.ts';
import { dayBreaches } from './day-check.ts';
import type { Path } from './document.ts';
import { addressFault } from './foreign.ts';
import { lessonBreaches } from './lessons-check.ts';
import {
  aliasBreaches,
  column,
  list,
  listAt,
  lower,
  repeatsIn,
  selvesIn,
  stepsTwice,
  textsTwice,
  titlesIn,
} from './lists.ts';
import { pathBreaches } from './path-check.ts';

function roleBreaches({ id, data }: Entry<'roles'>): Breach[] {
  const { moves, routes, aliases } = data;
  const to = column('moves', moves, 'to');
  const names = column('aliases', aliases, 'name');
  const meant = aliases.map(({ name, sector, place, language }) =>
    [name, sector, place === 'anywhere' ? undefined : place, language].filter(Boolean).join(', '),
  );
  return [
    ...selvesIn(to, id, 'a move leads to its own role', 'Name another role'),
    ...selvesIn(
      column('routes', routes, 'through'),
      id,
      'a way in leads through its own role',
      'Name the role held before, or none',
    ),
    ...selvesIn(
      column('confusedWith', data.confusedWith, 'role'),
      id,
      'a role is confused with itself',
      'Name another role',
    ),
    ...repeatsIn(column('skills', data.skills, 'skill'), 'Keep the one with the right level'),
    ...repeatsIn(to, 'Join the two moves'),
    ...repeatsIn(
      column('occupations', data.occupations, 'occupation'),
      'Keep the one with the right match',
    ),
    ...titlesIn(lower(names), data.title),
    ...textsTwice(data, 'duties', 'answersTo', 'reasonsNot'),
    ...repeatsIn(lower(column('tools', data.tools, 'name')), 'Keep one'),
    ...repeatsIn(list('payUnits', data.payUnits), 'Keep the first'),
    ...repeatsIn(list('spans', data.spans), 'Keep one'),
    ...repeatsIn(lower({ ...names, values: meant }), 'Keep one'),
    ...repeatsIn(lower(column('confusedWith', data.confusedWith, 'title')), 'Join the two'),
    ...stepsTwice('routes', routes),
    ...stepsTwice('moves', moves),
  ];
}

function comparisonBreaches({ id, data }: Entry<'comparisons'>): Breach[] {
  const pair = rolesOf(id);
  if (!pair || pair[0] === pair[1]) {
    const what = 'the file name is not made of two role ids';
    return [{ id: 'comparison-name', path: [], what, fix: 'Name it role-a-vs-role-b.mdx' }];
  }
  const right = comparisonId(...pair);
  const what = 'the two roles are not in alphabetical order';
  const order: Breach[] =
    right === id ? [] : [{ id: 'comparison-name', path: [], what, fix: `Name it ${right}.mdx` }];
  const named = [
    ...data.fit.map(({ role }, index) => ({ role, path: ['fit', index, 'role'] })),
    ...(data.first === undefined ? [] : [{ role: data.first, path: ['first'] }]),
  ];
  const strangers = named
    .filter(({ role }) => !pair.includes(role))
    .map(({ role, path }): Breach => {
      const what = `${role} is not compared here`;
      return { id: 'comparison-fit', path, what, fix: `Use ${pair.join(' or ')}` };
    });
  const unfair = pair
    .filter((role) => data.fit.filter((sign) => sign.role === role).length < 2)
    .map((role): Breach => {
      const less = `${role} has fewer than two signs`;
      return { id: 'comparison-fit', path: ['fit'], what: less, fix: 'Be fair to both' };
    });
  return [...order, ...strangers, ...unfair];
}

const occupationBreaches = ({ id, data }: Entry<'occupations'>): Breach[] => [
  ...repeatsIn(lower(column('wages', data.wages, 'period')), 'Keep one row for a period'),
  ...repeatsIn(
    list(
      'areas',
      data.areas.map(({ period, list: id }) => `${id} at ${period}`),
    ),
    'Join the two tables',
  ),
  ...data.areas.flatMap(({ rows }, table) =>
    repeatsIn(
      {
        values: rows.map(({ code }) => code),
        pathAt: (index) => ['areas', table, 'rows', index, 'code'],
      },
      'Keep one line for an area',
    ),
  ),
  ...repeatsIn(
    list(
      'projections',
      data.projections.map(({ from, to }) => `${from}-${to}`),
    ),
    'Keep one row for a period',
  ),
  ...selvesIn(
    { values: [data.benchmark], pathAt: () => ['benchmark'] },
    id,
    'a class is its own benchmark',
    'Remove the line',
  ),
];

/** What is wrong with the order of what a step takes: a doubtful figure never leads, and none stands twice. */
function takesBreaches(field: 'time' | 'cost', taking: Takes | NotKnown): Breach[] {
  if (!isKnown(taking)) return [];
  const { inherent, figures = [] } = taking;
  const last = figures.findLastIndex(({ confidence }) => confidence !== 'low');
  const doubtful = figures.findIndex(({ confidence }) => confidence === 'low');
  const leads = doubtful >= 0 && (doubtful < last || (doubtful === 0 && !inherent));
  const told = figures.map(({ of, where, place, period }) =>
    [of, where, place, period].filter(Boolean).join(', '),
  );
  const fix = 'Put a surer one before it, give inherent, or write notKnown with the reason';
  return [
    ...(leads
      ? [
          {
            id: 'figure-lead' as const,
            path: [field, 'figures', doubtful],
            what: 'a figure of low confidence leads',
            fix,
          },
        ]
      : []),
    ...repeatsIn(listAt([field, 'figures'], told), 'Keep one, or say what each is of'),
  ];
}

const areaListBreaches = ({ data }: Entry<'areas'>): Breach[] => [
  ...repeatsIn(column('areas', data.areas, 'code'), 'Keep one line for a code'),
  ...repeatsIn(lower(column('areas', data.areas, 'name')), 'Keep one line for an area'),
  ...repeatsIn(column('areas', data.areas, 'letters'), 'Give each state its own letters'),
];

const stepBreaches = ({ id, data }: Entry<'steps'>): Breach[] => [
  ...takesBreaches('time', data.time),
  ...takesBreaches('cost', data.cost),
  ...selvesIn(
    list('next', data.next),
    id,
    'a step leads to itself',
    'Name the step that comes after',
  ),
  ...repeatsIn(list('next', data.next), 'Keep one'),
  ...textsTwice(data, 'prerequisites'),
  ...repeatsIn(column('builds', data.builds, 'skill'), 'Keep the one with the right level'),
  ...aliasBreaches(data),
];

const skillBreaches = ({ id, data }: Entry<'skills'>): Breach[] => [
  ...selvesIn(
    list('buildsOn', data.buildsOn),
    id,
    'a skill builds on itself',
    'Name the skill to have first',
  ),
  ...repeatsIn(list('buildsOn', data.buildsOn), 'Keep one'),
  ...Object.entries(data.levels).flatMap(([level, { can }]) =>
    repeatsIn(lower(listAt(['levels', level, 'can'], can)), 'Keep one'),
  ),
  ...aliasBreaches(data),
];

const caseBreaches = ({ data }: Entry<'cases'>): Breach[] =>
  selvesIn(
    { values: [data.from], pathAt: () => ['from'] },
    data.to,
    'a case begins at the role it reaches',
    'Name the role held before, or leave the line out',
  );

/** What is wrong with an address elsewhere that stands in a field. */
function elsewhere(path: Path, url: string | undefined, noHttps?: string): Breach[] {
  const fault = url === undefined ? undefined : addressFault(url, noHttps);
  return fault ? [{ path, ...fault }] : [];
}

const sourceBreaches = ({ data }: Entry<'sources'>): Breach[] => [
  ...elsewhere(['url'], data.url, data.noHttps),
  ...(data.noHttps && !data.url?.startsWith('http:')
    ? [
        {
          id: 'exception-unneeded' as const,
          path: ['noHttps'],
          what: 'the address does not begin with http://',
          fix: 'Remove the line',
        },
      ]
    : []),
  ...repeatsIn(column('claims', data.claims, 'id'), 'Number it anew'),
  ...repeatsIn(lower(column('claims', data.claims, 'says')), 'Join the two'),
  ...data.claims.flatMap(({ at }, claim) =>
    repeatsIn(listAt(['claims', claim, 'at'], at), 'Keep one'),
  ),
];

/** A form sends its fields to its address, and takes away what stands behind a question mark there. */
const boardBreaches = ({ data: { action, role, place, families } }: Entry<'boards'>): Breach[] => [
  ...elsewhere(['action'], action),
  ...(/[?#]/.test(action)
    ? [
        {
          id: 'field-form' as const,
          path: ['action'],
          what: `what stands behind ${/[?#]/.exec(action)?.[0]} would be lost`,
          fix: 'Write the address of the form alone',
        },
      ]
    : []),
  ...(place !== undefined && role === undefined
    ? [
        {
          id: 'field-rule' as const,
          path: ['place'],
          what: 'a form takes a place without a role',
          fix: 'Look at the address of a search there, or remove the line',
        },
      ]
    : []),
  ...(place !== undefined && role === place
    ? [
        {
          id: 'listed-twice' as const,
          path: ['place'],
          what: `${place} is the name for the role already`,
          fix: 'Look at the address of a search there',
        },
      ]
    : []),
  ...repeatsIn(list('families', families), 'Keep one'),
];

const productBreaches = ({
  data: { names, roles, terms = [], steps = [] },
}: Entry<'products'>): Breach[] => [
  ...repeatsIn(lower(column('names', names, 'name')), 'Keep one'),
  ...names.flatMap(({ also }, place) =>
    repeatsIn(lower(listAt(['names', place, 'also'], also)), 'Keep one'),
  ),
  ...Object.entries({ roles, terms, steps }).flatMap(([name, ids]) =>
    repeatsIn(list(name, ids), 'Keep one'),
  ),
];

const soundBreaches = ({ id, data: { skills, terms } }: Entry<'sounds'>): Breach[] => [
  ...(isMade(id)
    ? []
    : [
        {
          id: 'sound-unmade' as const,
          path: ['title'],
          what: `nothing makes the sound ${id}`,
          fix: `Name it one of ${madeSounds.join(', ')}, or write what makes it`,
        },
      ]),
  ...repeatsIn(list('skills', skills), 'Keep one'),
  ...repeatsIn(list('terms', terms), 'Keep one'),
];

/** What is wrong with an entry though every field of it is right. */
export function breaches(entry: AnyEntry): Breach[] {
  switch (entry.kind) {
    case 'roles':
      return [...roleBreaches(entry), ...dayBreaches(entry)];
    case 'families':
      return [...pathBreaches(entry), ...aliasBreaches(entry.data)];
    case 'comparisons':
      return comparisonBreaches(entry);
    case 'occupations':
      return occupationBreaches(entry);
    case 'areas':
      return areaListBreaches(entry);
    case 'steps':
      return stepBreaches(entry);
    case 'skills':
      return skillBreaches(entry);
    case 'sources':
      return sourceBreaches(entry);
    case 'terms':
    case 'pages':
      return aliasBreaches(entry.data);
    case 'rates':
      return repeatsIn(list('roles', entry.data.roles), 'Keep one');
    case 'crews':
      return [...crewBreaches(entry), ...aliasBreaches(entry.data)];
    case 'cases':
      return caseBreaches(entry);
    case 'boards':
      return boardBreaches(entry);
    case 'products':
      return productBreaches(entry);
    case 'symptoms':
      return textsTwice(entry.data, 'says', 'leadsTo');
    case 'sounds':
      return soundBreaches(entry);
    case 'lessons':
      return lessonBreaches(entry);
    case 'programs':
      return repeatsIn(list('leadsTo', entry.data.leadsTo), 'Keep one');
    default:
      return [];
  }
}
