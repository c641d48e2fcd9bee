import { describe, expect, test } from 'vitest';
import {
  countOptions,
  eachFacet,
  facets,
  fitsChoice,
  openChoice,
  optionKey,
  orders,
  scales,
  sortRoles,
  type Candidate,
  type Choice,
  type Facet,
} from '../../src/knowledge/choose/choose.ts';
import {
  readCandidate,
  readChoice,
  writeCandidate,
  writeChoice,
} from '../../src/knowledge/choose/choose-text.ts';
import { candidateOf, optionWords, waysIn } from '../../src/knowledge/choose/facets.ts';
import { sharedTold, strainsTold } from '../../src/knowledge/choose/told-in-row.ts';
import { trainingTold } from '../../src/words/choose/row.ts';
import { get, type Knowledge } from '../../src/knowledge/graph/knowledge.ts';
import { rolesOfFamily } from '../../src/knowledge/graph/lists.ts';
import type { DataOf } from '../../src/schema/schemas.ts';
import { comparablePay } from '../../src/knowledge/figures/pay.ts';
import { realKnowledge } from './real.ts';
import { filing, occupation, role, routes, sampleKnowledge, type Written } from './sample.ts';

const knowledge = realKnowledge();
const roles = knowledge.byKind.roles.map((entry) => candidateOf(knowledge, entry));
const known = eachFacet((facet) => optionWords(knowledge, facet).map(([option]) => option));

const asking = (facet: Facet, options: readonly string[], choice = openChoice): Choice => ({
  ...choice,
  options: { ...choice.options, [facet]: options },
});
const everyOption = facets.flatMap((facet) => known[facet].map((option) => ({ facet, option })));

/** Choices of every option alone, of each with each, and in every order. */
const choices = everyOption.flatMap(({ facet, option }) => {
  const one = asking(facet, [option]);
  const more = everyOption
    .filter((other) => other.facet !== facet)
    .map((other) => asking(other.facet, [other.option], one));
  return [one, ...more, ...orders.map((order) => ({ ...one, order }))];
});

describe('A choice among the real roles', () => {
  test('that is open matches every role', () => {
    expect(roles.length).toBeGreaterThan(20);
    expect(roles.filter((candidate) => !fitsChoice(candidate, openChoice))).toEqual([]);
  });

  test('finds every role under one option of every facet at least, a broad title under no family, and under none that is not offered', () => {
    const broad = new Set(
      knowledge.byKind.roles.flatMap(({ data }) => (data.family ? [] : [data.title])),
    );
    for (const { title, under } of roles) {
      for (const facet of facets) {
        if (facet === 'family') expect(under.family, title).toHaveLength(broad.has(title) ? 0 : 1);
        else expect(under[facet].length, `${title}, ${facet}`).toBeGreaterThan(0);
        expect(known[facet], title).toEqual(expect.arrayContaining([...under[facet]]));
      }
    }
  });

  test('matches the roles under one of its options in every facet', () => {
    for (const choice of choices) {
      const shown = roles.filter((candidate) => fitsChoice(candidate, choice));
      const wanted = roles.filter(({ under }) =>
        facets.every((facet) => {
          const asked = choice.options[facet];
          return asked.length === 0 || under[facet].some((option) => asked.includes(option));
        }),
      );
      expect(shown, writeChoice(choice)).toEqual(wanted);
    }
  });

  test('counts for each option the roles it would show', () => {
    for (const choice of [openChoice, ...choices.slice(0, 200)]) {
      const counts = countOptions(roles, choice);
      for (const { facet, option } of everyOption) {
        const alone = asking(facet, [option], choice);
        expect(counts.get(optionKey(facet, option)) ?? 0, writeChoice(alone)).toBe(
          roles.filter((candidate) => fitsChoice(candidate, alone)).length,
        );
      }
    }
  });

  test('has counts that add up to all roles where options exclude each other', () => {
    const often = ['not-often', 'often'];
    const apart: Partial<Record<Facet, string[]>> = {
      ...{ nights: often, weekends: often, heights: often },
      base: ['home', 'both', 'site'],
    };
    const each = ['pay', 'leaning', 'company', 'base', 'nights', 'weekends', 'heights'] as const;
    for (const facet of each) {
      const counts = countOptions(roles, openChoice);
      const sum = (apart[facet] ?? known[facet])
        .map((option) => counts.get(optionKey(facet, option)) ?? 0)
        .reduce((a, b) => a + b);
      expect(sum, facet).toBe(roles.length);
    }
  });

  test('counts under each family its own roles, as the list and the home page do', () => {
    const counts = countOptions(roles, openChoice);
    for (const family of known.family) {
      const { own } = rolesOfFamily(knowledge, family);
      expect(counts.get(optionKey('family', family)), family).toBe(own.length);
    }
  });

  test('costs in line with the number of roles', () => {
    let reads = 0;
    const [first] = roles as [Candidate];
    const counted = (number: number) =>
      Array.from({ length: number }, () => ({
        ...first,
        get under() {
          reads += 1;
          return first.under;
        },
      }));
    const cost = (number: number) => {
      const many = counted(number);
      reads = 0;
      countOptions(many, openChoice);
      return reads;
    };
    expect(cost(1000)).toBe(100 * cost(10));
  });
});

describe('The address of a choice', () => {
  test('is read back as the same choice', () => {
    for (const choice of [openChoice, ...choices])
      expect(readChoice(writeChoice(choice), known)).toEqual(choice);
    const families = asking('family', known.family);
    expect(readChoice(writeChoice(families), known)).toEqual(families);
  });

  test('names the pay to order by where it is one that there is, and only in order of pay', () => {
    const pays = ['us-class-year', 'gb-guide-year'];
    const byGuide = { ...openChoice, order: 'pay', by: 'gb-guide-year' } as const;
    expect(writeChoice(byGuide)).toBe('?sort=pay&by=gb-guide-year');
    expect(readChoice('?sort=pay&by=gb-guide-year', known, pays)).toEqual(byGuide);
    expect(readChoice('?sort=pay&by=mars', known, pays).by).toBeUndefined();
    expect(readChoice('?sort=time&by=gb-guide-year', known, pays).by).toBeUndefined();
    expect(writeChoice({ ...byGuide, order: 'time' })).toBe('?sort=time');
  });

  test('is short, in words, and empty for the open choice', () => {
    const choice = { ...asking('nights', ['rarely'], asking('family', ['live'])), order: 'pay' };
    expect(writeChoice(choice as Choice)).toBe('?family=live&nights=rarely&sort=pay');
    expect(writeChoice(openChoice)).toBe('');
  });

  test.each([
    '?',
    '?family=&nights=&sort=',
    '?family=nowhere&nights=never&sort=money',
    '?sort=constructor&__proto__=x&toString=live',
    '?family=%3Cscript%3Ealert(1)%3C/script%3E&nights=%00&pay=%E0%A4%A',
    '?family[]=live&family.=live',
  ])('that holds nonsense is the open choice: %s', (search) => {
    expect(readChoice(search, known)).toEqual(openChoice);
  });

  test('may be in capitals', () => {
    expect(writeChoice(readChoice('?FAMILY=Live&sort=PAY', known))).toBe('?family=live&sort=pay');
  });

  test('keeps what it knows beside nonsense, and each option once', () => {
    const choice = readChoice('?family=live&family=x&family=live&q=1&sort=x&sort=pay', known);
    expect(choice).toEqual(asking('family', ['live']));
  });
});

test('A role is read back from its attributes as it was written', () => {
  for (const candidate of roles) {
    const attributes = writeCandidate(candidate);
    expect(readCandidate(candidate.title, (name) => attributes[name])).toEqual(candidate);
  }
});

describe('Roles in an order', () => {
  test.each(orders)('by %s are all there, and those that are not known stand apart', (order) => {
    const { known, unknown } = sortRoles(roles, order);
    expect(new Set([...known, ...unknown])).toEqual(new Set(roles));
    expect(known.length + unknown.length).toBe(roles.length);
    for (const scale of scales.filter((one) => one === order)) {
      expect(known.filter(({ by }) => by[scale] === undefined)).toEqual([]);
      expect(unknown.filter(({ by }) => by[scale] !== undefined)).toEqual([]);
    }
  });

  test('have the highest pay first, and the least leaning and time', () => {
    const numbers = (scale: (typeof scales)[number]) =>
      sortRoles(roles, scale).known.map(({ by }) => Number(by[scale]));
    expect(numbers('pay')).toEqual(numbers('pay').sort((a, b) => b - a));
    for (const scale of ['leaning', 'time'] as const)
      expect(numbers(scale)).toEqual(numbers(scale).sort((a, b) => a - b));
  });

  test('stand from A to Z where their rank is the same', () => {
    const titles = (list: readonly Candidate[]) => list.map(({ title }) => title);
    const sorted = (list: readonly Candidate[]) =>
      titles(list).sort((a, b) => a.localeCompare(b, 'en'));
    expect(titles(sortRoles(roles, 'title').known)).toEqual(sorted(roles));
    const { unknown, known } = sortRoles(roles, 'time');
    expect(titles(unknown)).toEqual(sorted(unknown));
    const alike = known.filter(({ by }) => by.time === known[0]?.by.time);
    expect(titles(alike)).toEqual(sorted(alike));
  });
});

describe('A role of the sample', () => {
  const mixer = (fields: Parameters<typeof role>[2]) => role('mixer', 'technician', fields);
  const asCandidate = (...changed: Parameters<typeof sampleKnowledge>) => {
    const sample = sampleKnowledge(...changed);
    return candidateOf(sample, get(sample, 'roles', 'mixer'));
  };

  test('falls under what its entry says', () => {
    expect(asCandidate()).toEqual({
      title: 'Mixer',
      under: {
        family: ['live'],
        pay: ['under-60'],
        training: ['without', 'no-fee', 'no-degree'],
        leaning: ['both'],
        nights: ['often'],
        weekends: ['often'],
        travel: ['rarely', 'not-often'],
        lifting: ['rarely', 'not-often'],
        heights: ['rarely', 'not-often'],
        loud: ['often'],
        company: ['crew'],
        base: ['site'],
      },
      by: { pay: 40000, leaning: 3, time: undefined },
    });
  });

  test('has no known pay where no class fits it, or where the pay is in another currency', () => {
    for (const changed of [
      mixer({ occupations: [{ ...filing, match: 'none' }] }),
      mixer({ occupations: [{ ...filing, match: 'broader' }] }),
      occupation('us-sound', { currency: 'GBP' }),
    ]) {
      const sample = sampleKnowledge(changed);
      const candidate = asCandidate(changed);
      expect(candidate.under.pay).toEqual(['not-known']);
      expect(candidate.by.pay).toBeUndefined();
      expect(comparablePay(sample, get(sample, 'roles', 'mixer'))).toHaveProperty('notKnown');
    }
  });

  test('has its time in months, by the lower end', () => {
    const time = (low: number, unit: 'years' | 'months') => ({
      time: { low, high: 9, unit, place: 'us', period: '2026', source: 'survey' } as const,
    });
    expect(asCandidate(mixer(time(2, 'years'))).by.time).toBe(24);
    expect(asCandidate(mixer(time(6, 'months'))).by.time).toBe(6);
  });

  /** The sample with other fields of a step, and of roles. */
  const withStep = (fields: Partial<DataOf['steps']>, ...changed: Written[]): Knowledge => {
    const sample = sampleKnowledge(...changed);
    const entry = { ...get(sample, 'steps', 'course') };
    entry.data = { ...entry.data, ...fields };
    return {
      ...sample,
      byId: { ...sample.byId, steps: new Map([...sample.byId.steps, ['course', entry]]) },
    };
  };
  const trainingIn = (sample: Knowledge, id = 'mixer') =>
    candidateOf(sample, get(sample, 'roles', id)).under.training;

  test('falls under both kinds of way in where one passes through a course and one does not', () => {
    const sample = withStep({ course: true });
    expect(waysIn(sample, get(sample, 'roles', 'mixer'))).toEqual({
      ...{ all: 2, taught: 1, free: 0, degree: 0 },
    });
    expect(trainingIn(sample)).toEqual(['without', 'no-fee', 'no-degree', 'with']);
  });

  test('is without a fee where a course on a way is free or pays, though every way has a course', () => {
    const taught = mixer({ routes: routes.map((route) => ({ ...route, steps: ['course'] })) });
    for (const [cost, options] of [
      [{ inherent: { value: 'Free' } }, ['no-fee', 'no-degree', 'with']],
      [{ inherent: { value: 'You are paid' } }, ['no-fee', 'no-degree', 'with']],
      [{ notKnown: 'Each school sets its own price.' }, ['no-degree', 'with']],
    ] as const) {
      const sample = withStep({ course: true, cost }, taught);
      expect(trainingIn(sample), JSON.stringify(cost)).toEqual(options);
    }
  });

  test('is not without a degree where every way into it, or into the role before it, has one', () => {
    const way = {
      title: 'Through a degree',
      text: 'You study first, for some years, and work in the field after that.',
    };
    const sample = withStep(
      { course: true, degree: true },
      mixer({
        routes: [
          { ...way, steps: ['course'] },
          { ...way, steps: ['first-gig'], through: 'technician' },
        ],
      }),
      role('technician', 'mixer', {
        routes: [
          { ...way, steps: ['course'] },
          { ...way, steps: ['first-gig'], through: 'mixer' },
        ],
      }),
    );
    expect(waysIn(sample, get(sample, 'roles', 'mixer'))).toEqual({
      ...{ all: 2, taught: 2, free: 0, degree: 2 },
    });
    expect(trainingIn(sample)).toEqual(['with', 'degree']);
  });
});

describe('A reader who asks for roles without a course or a degree', () => {
  const found = (option: string) =>
    knowledge.byKind.roles
      .filter((entry) => fitsChoice(candidateOf(knowledge, entry), asking('training', [option])))
      .map(({ id }) => id);

  test('is not shown acoustics, where every way in is a degree', () => {
    expect(found('without')).not.toContain('acoustic-consultant');
    expect(found('no-degree')).not.toContain('acoustic-consultant');
  });

  test('or without a fee sees all those and more, and none where every course has one', () => {
    const free = found('no-fee');
    expect(free).toEqual(expect.arrayContaining(found('without')));
    expect(free).toContain('av-commissioning-engineer');
    expect(free).not.toContain('acoustic-consultant');
  });

  test('sees the degree counted on the ways into the roles that begin with one', () => {
    expect(found('degree')).toEqual(
      expect.arrayContaining([
        'acoustic-consultant',
        'audio-dsp-engineer',
        'game-audio-programmer',
        'av-systems-designer',
        'broadcast-engineer',
        'technical-sound-designer',
      ]),
    );
    expect(found('degree')).not.toContain('podcast-producer');
  });
});

describe('a row of the list of roles', () => {
  test('tells of each condition how often, then with whom and where', () => {
    const conditions = {
      nights: 'often',
      weekends: 'mostly',
      travel: 'mostly',
      lifting: 'often',
      heights: 'often',
      loud: 'rarely',
      company: 'crew',
      base: 'site',
    } as const;
    expect(strainsTold(conditions).map(({ name, word }) => `${name}: ${word}`)).toEqual([
      'Nights: Often',
      'Travel: Almost always',
      'Lifting: Often',
      'Loud sound: Rarely',
    ]);
    expect(sharedTold(conditions)).toBe('In a crew, on site');
  });

  test.for([
    [{ all: 3, taught: 0, free: 0, degree: 0 }, 'None of 3 ways in takes a course.'],
    [{ all: 3, taught: 1, free: 0, degree: 0 }, '1 of 3 ways in takes a course, none a degree.'],
    [
      { all: 3, taught: 1, free: 1, degree: 0 },
      '1 of 3 ways in takes a course without a fee, none a degree.',
    ],
    [
      { all: 3, taught: 3, free: 1, degree: 1 },
      'All 3 ways in take a course (1 without a fee), 1 a degree.',
    ],
    [{ all: 4, taught: 2, free: 0, degree: 2 }, '2 of 4 ways in take a course and a degree.'],
  ] as const)(
    'tells how many ways in take a course, without a fee or with one, or a degree: %j',
    ([ways, told]) => {
      expect(trainingTold(ways)).toBe(told);
    },
  );
});
