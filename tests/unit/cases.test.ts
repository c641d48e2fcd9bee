import { describe, expect, test } from 'vitest';
import { implausible } from '../../src/checks/figures/implausible.ts';
import { breaches } from '../../src/checks/integrity/rules.ts';
import { conflicts } from '../../src/checks/integrity/conflicts.ts';
import { cardOf } from '../../src/knowledge/compare/card.ts';
import { answersOf } from '../../src/knowledge/graph/answers.ts';
import {
  caseContext,
  caseRange,
  casesOf,
  casesTold,
  caseStory,
  timeFact,
  timeTold,
} from '../../src/knowledge/graph/cases.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { sourcesOf } from '../../src/knowledge/graph/sources.ts';
import { unmeasuredOf } from '../../src/knowledge/graph/unmeasured.ts';
import { passageFrom } from '../../src/knowledge/plan/passage.ts';
import { passagesInto } from '../../src/knowledge/plan/passages.ts';
import { realKnowledge } from './real.ts';
import { careerCase, role, sampleKnowledge, source, type Fields } from './sample.ts';

type Given = Partial<Fields<'cases'>>;

const notKnown = { notKnown: 'Nobody has counted it.' };

/** The sample with these cases of its mixer, whose time nobody states. */
function mixerWith(cases: Readonly<Record<string, Given>>) {
  const knowledge = sampleKnowledge(
    role('mixer', 'technician', { time: notKnown }),
    source('other'),
    ...Object.entries(cases).map(([id, given]) => careerCase(id, given)),
  );
  const mixer = get(knowledge, 'roles', 'mixer');
  return { knowledge, mixer, cases: casesOf(knowledge, 'mixer') };
}

describe('The published cases of a role', () => {
  test('are a range of so many, the quickest first', () => {
    const { cases } = mixerWith({ slow: { years: 9, fromYear: 2010, toYear: 2019 }, quick: {} });
    expect(cases.map(({ id }) => id)).toEqual(['quick', 'slow']);
    expect(casesTold(cases)).toBe('In 2 published cases: 2 to 9 years');
  });

  test('say where the longest is only the most that it can have been', () => {
    const most = { years: 9, fromYear: 2010, toYear: 2019, atMost: true as const };
    expect(caseRange(mixerWith({ a: {}, b: most }).cases)).toBe('2 to at most 9 years');
  });

  test('that took equally long are no range', () => {
    expect(caseRange(mixerWith({ a: {}, b: { source: 'other' } }).cases)).toBe('2 years');
  });

  test('below a year are told in months', () => {
    const half = { years: 0.5, fromYear: undefined, toYear: undefined };
    const { cases } = mixerWith({ a: half });
    expect(cases.map(caseStory)).toEqual(['One published case took 6 months: work as a (US)']);
    expect(caseRange(mixerWith({ a: half, b: {} }).cases)).toBe('6 months to 2 years');
  });

  test('tell where and when as far as the account does', () => {
    const context = (given: Given) =>
      mixerWith({ a: given }).cases.map(({ data }) => caseContext(data));
    expect(context({})).toEqual(['US, 2019 to 2021']);
    expect(context({ fromYear: undefined })).toEqual(['US, to 2021']);
    expect(context({ toYear: undefined, place: 'anywhere' })).toEqual(['from 2019']);
  });

  test('lead on the role and its card from two on, and a single one never does', () => {
    const two = mixerWith({ a: {}, b: { years: 3, toYear: 2022 } });
    expect(timeFact(two.knowledge, two.mixer)).toEqual({
      told: 'In 2 published cases: 2 to 3 years',
    });
    expect(cardOf(two.knowledge, two.mixer).time).toEqual(timeFact(two.knowledge, two.mixer));
    const one = mixerWith({ a: {} });
    expect(timeFact(one.knowledge, one.mixer)).toBeUndefined();
  });

  test('tell the time of a role in a line, and where only work before it is counted that stands first', () => {
    const at = { value: '1 to 6 years', context: 'US, 2025', source: { id: 'a', title: 'A' } };
    expect(timeTold(at)).toBe('Time to get there: 1 to 6 years');
    expect(timeTold({ told: 'In 2 published cases: 2 to 3 years' })).toBe(
      'Time to get there: in 2 published cases: 2 to 3 years',
    );
    const knowledge = realKnowledge();
    const engineer = timeFact(knowledge, get(knowledge, 'roles', 'sound-engineer'));
    expect(engineer && timeTold(engineer)).toMatch(/^Related work the job asks for: \d/);
  });

  test('answer how long it takes from two on, and a single one leaves the question open', () => {
    const open = (cases: Readonly<Record<string, Given>>) => {
      const { knowledge, mixer } = mixerWith(cases);
      return unmeasuredOf(knowledge, mixer).filter(({ question }) => /get there/.test(question));
    };
    expect(open({ a: {} })).toMatchObject([
      { reasons: [{ why: 'Nobody has counted it.', to: [] }] },
    ]);
    expect(open({ a: {}, b: { source: 'other' } })).toEqual([]);
  });

  test('of one way are told where the way is, with their source', () => {
    const { knowledge, mixer } = mixerWith({ a: { from: 'technician', source: 'other' } });
    const passage = passageFrom(passagesInto(knowledge, mixer), 'technician');
    expect(passage?.cases).toMatchObject({
      told: 'One published case took 2 years: work as a (US, 2019 to 2021)',
      source: { id: 'other' },
    });
    expect(sourcesOf(knowledge, mixer).map(({ id }) => id)).toContain('other');
    expect(knowledge.casesFrom.get('other')?.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('What was not found', () => {
  test('has each question once, and moves with one reason together', () => {
    const { knowledge } = mixerWith({});
    const [entry] = knowledge.byKind.roles.filter(({ data }) => data.moves.length > 0);
    if (!entry) throw new Error('no role has a move');
    const [line, ...more] = unmeasuredOf(knowledge, entry).filter(({ question }) =>
      question.includes('move take'),
    );
    const given = entry.data.moves.flatMap(({ years }) =>
      'notKnown' in years ? years.notKnown : [],
    );
    expect(more).toEqual([]);
    expect(line?.reasons.map(({ why }) => why)).toEqual([...new Set(given)]);
    expect(line?.reasons.flatMap(({ to }) => to)).toHaveLength(given.length);
  });

  test('is each question without an answer that is not told once for all, and nothing else', () => {
    const { knowledge, mixer } = mixerWith({});
    const open = answersOf(knowledge, mixer).filter(
      ({ state, saidOnce }) => state === 'open' && !saidOnce,
    );
    const asked = unmeasuredOf(knowledge, mixer).map(({ question }) => question);
    expect(new Set(asked)).toEqual(new Set(open.map(({ question }) => question)));
  });
});

describe('A case that cannot be', () => {
  const told = (given: Given) => {
    const { knowledge } = mixerWith({ a: given });
    const entry = get(knowledge, 'cases', 'a');
    return [...breaches(entry), ...implausible(entry, '2026-11-26')].map(({ id, path }) => [
      id,
      path.join('.'),
    ]);
  };

  test('is none where years and dates agree, give or take one', () => {
    expect(told({})).toEqual([]);
    expect(told({ years: 3 })).toEqual([]);
    expect(told({ years: 1 })).toEqual([]);
  });

  test.each<[string, Given, string, string]>([
    ['years are not those between the dates', { years: 4 }, 'figure-sum', 'years'],
    ['the end is before the start', { fromYear: 2022 }, 'figure-order', 'toYear'],
    ['it ends in the future', { fromYear: undefined, toYear: 2027 }, 'date-future', 'toYear'],
    ['it is too long ago', { fromYear: 1940, toYear: undefined }, 'date-unreal', 'fromYear'],
    ['it is a whole life', { years: 40, toYear: undefined }, 'figure-range', 'years'],
    ['it begins where it ends', { from: 'mixer' }, 'self-reference', 'from'],
    [
      'its exception is not needed',
      { unusual: 'The account says so twice.' },
      'exception-unneeded',
      'unusual',
    ],
  ])('is told where %s', (_, given, id, path) => {
    expect(told(given)).toEqual([[id, path]]);
  });

  test('is excepted where the account is right all the same', () => {
    expect(told({ years: 4, unusual: 'Two years of it were spent elsewhere.' })).toEqual([]);
  });

  test('is told where another entry has it already', () => {
    const twice = (given: Given) =>
      conflicts(mixerWith({ a: {}, b: given }).knowledge.entries).map(({ id, entry }) => [
        id,
        entry.id,
      ]);
    expect(twice({})).toEqual([['taken', 'b']]);
    expect(twice({ source: 'other' })).toEqual([]);
    expect(twice({ years: 3 })).toEqual([]);
  });
});
