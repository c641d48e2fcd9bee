import { comparisonId, rolesOf } from '../../schema/pair.ts';
import type { AnyEntry, Entry } from '../../schema/entry.ts';
import type { Path } from './document.ts';
import { addressFault } from './foreign.ts';
import type { Wrong } from './problem.ts';

/** Something that each field allows but the whole does not. */
export interface Breach extends Wrong {
  path: Path;
}

const toSelf = (path: Path, what: string, fix: string): Breach => ({
  ...{ id: 'self-reference', path, what, fix },
});

/** The places in a list whose value, as it is compared, stood in it before. */
const repeatsIn = (
  values: readonly (string | undefined)[],
  pathAt: (index: number) => Path,
  fix: string,
): Breach[] =>
  values.flatMap((value, index) =>
    value !== undefined && values.indexOf(value) < index
      ? [{ id: 'listed-twice' as const, path: pathAt(index), what: `${value} stands twice`, fix }]
      : [],
  );

/** The places in a list that name the entry itself. */
const selvesIn = (
  ids: readonly (string | undefined)[],
  own: string,
  pathAt: (index: number) => Path,
  [what, fix]: readonly [string, string],
): Breach[] => ids.flatMap((id, index) => (id === own ? [toSelf(pathAt(index), what, fix)] : []));

const lower = (texts: readonly string[]) => texts.map((text) => text.toLowerCase());

/** Texts that stand twice in lists of these fields. */
const textsTwice = <Field extends string>(
  data: Readonly<Record<Field, readonly string[]>>,
  ...fields: Field[]
): Breach[] =>
  fields.flatMap((field) => repeatsIn(lower(data[field]), (index) => [field, index], 'Keep one'));

/** Names of an entry that are its title again, or stand twice. */
function aliasBreaches(title: string, aliases: readonly string[], field: string[] = []): Breach[] {
  const pathAt = (index: number) => ['aliases', index, ...field];
  const own = title.toLowerCase();
  return [
    ...selvesIn(lower(aliases), own, pathAt, ['this is the title again', 'Remove it']),
    ...repeatsIn(lower(aliases), pathAt, 'Keep one'),
  ];
}

function roleBreaches({ id, data }: Entry<'roles'>): Breach[] {
  const { moves, skills, routes, confusedWith, occupations, payUnits, aliases, spans } = data;
  const names = aliases.map(({ name, sector, place }) =>
    [name, sector, place === 'anywhere' ? undefined : place].filter(Boolean).join(', '),
  );
  return [
    ...selvesIn(
      moves.map(({ to }) => to),
      id,
      (index) => ['moves', index, 'to'],
      ['a move leads to its own role', 'Name another role'],
    ),
    ...selvesIn(
      routes.map(({ through }) => through),
      id,
      (index) => ['routes', index, 'through'],
      ['a way in leads through its own role', 'Name the role held before, or none'],
    ),
    ...selvesIn(
      confusedWith.map(({ role }) => role),
      id,
      (index) => ['confusedWith', index, 'role'],
      ['a role is confused with itself', 'Name another role'],
    ),
    ...repeatsIn(
      skills.map(({ skill }) => skill),
      (index) => ['skills', index, 'skill'],
      'Keep the one with the right level',
    ),
    ...repeatsIn(
      moves.map(({ to }) => to),
      (index) => ['moves', index, 'to'],
      'Join the two moves',
    ),
    ...repeatsIn(
      occupations.map(({ occupation }) => occupation),
      (index) => ['occupations', index, 'occupation'],
      'Keep the one with the right match',
    ),
    ...selvesIn(
      lower(aliases.map(({ name }) => name)),
      data.title.toLowerCase(),
      (index) => ['aliases', index, 'name'],
      ['this is the title again', 'Remove it'],
    ),
    ...textsTwice(data, 'duties', 'answersTo', 'reasonsNot'),
    ...repeatsIn(
      lower(data.tools.map(({ name }) => name)),
      (index) => ['tools', index, 'name'],
      'Keep one',
    ),
    ...repeatsIn(payUnits, (index) => ['payUnits', index], 'Keep the first'),
    ...repeatsIn(spans, (index) => ['spans', index], 'Keep one'),
    ...repeatsIn(lower(names), (index) => ['aliases', index, 'name'], 'Keep one'),
    ...repeatsIn(
      lower(confusedWith.map(({ title }) => title)),
      (index) => ['confusedWith', index, 'title'],
      'Join the two',
    ),
    ...routes.flatMap(({ steps }, route) =>
      repeatsIn(steps, (index) => ['routes', route, 'steps', index], 'Keep the first'),
    ),
    ...moves.flatMap(({ steps }, move) =>
      repeatsIn(steps, (index) => ['moves', move, 'steps', index], 'Keep the first'),
    ),
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
  const strangers = data.fit.flatMap(({ role }, index): Breach[] =>
    pair.includes(role)
      ? []
      : [
          {
            id: 'comparison-fit',
            path: ['fit', index, 'role'],
            what: `${role} is not compared here`,
            fix: `Use ${pair.join(' or ')}`,
          },
        ],
  );
  const unfair = pair
    .filter((role) => data.fit.filter((sign) => sign.role === role).length < 2)
    .map((role): Breach => {
      const less = `${role} has fewer than two signs`;
      return { id: 'comparison-fit', path: ['fit'], what: less, fix: 'Be fair to both' };
    });
  return [...order, ...strangers, ...unfair];
}

const occupationBreaches = ({ id, data }: Entry<'occupations'>): Breach[] => [
  ...repeatsIn(
    data.wages.map(({ period }) => period),
    (index) => ['wages', index, 'period'],
    'Keep one row for a period',
  ),
  ...repeatsIn(
    data.projections.map(({ from, to }) => `${from}-${to}`),
    (index) => ['projections', index],
    'Keep one row for a period',
  ),
  ...(data.benchmark === id
    ? [toSelf(['benchmark'], 'a class is its own benchmark', 'Remove the line')]
    : []),
];

const stepBreaches = ({ id, data }: Entry<'steps'>): Breach[] => [
  ...selvesIn(data.next, id, (index) => ['next', index], [
    'a step leads to itself',
    'Name the step that comes after',
  ]),
  ...repeatsIn(data.next, (index) => ['next', index], 'Keep one'),
  ...textsTwice(data, 'prerequisites'),
  ...repeatsIn(
    data.builds.map(({ skill }) => skill),
    (index) => ['builds', index, 'skill'],
    'Keep the one with the right level',
  ),
  ...aliasBreaches(data.title, data.aliases),
];

const skillBreaches = ({ id, data }: Entry<'skills'>): Breach[] => [
  ...selvesIn(data.buildsOn, id, (index) => ['buildsOn', index], [
    'a skill builds on itself',
    'Name the skill to have first',
  ]),
  ...repeatsIn(data.buildsOn, (index) => ['buildsOn', index], 'Keep one'),
  ...Object.entries(data.levels).flatMap(([level, { can }]) =>
    repeatsIn(lower(can), (index) => ['levels', level, 'can', index], 'Keep one'),
  ),
  ...aliasBreaches(data.title, data.aliases),
];

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
  ...repeatsIn(
    data.claims.map((claim) => claim.id),
    (index) => ['claims', index, 'id'],
    'Number it anew',
  ),
  ...data.claims.flatMap(({ at }, claim) =>
    repeatsIn(at, (index) => ['claims', claim, 'at', index], 'Keep one'),
  ),
];

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
    case 'terms':
    case 'pages':
      return aliasBreaches(entry.data.title, entry.data.aliases);
    case 'boards':
      return elsewhere(['action'], entry.data.action);
    default:
      return [];
  }
}
