import { describe, expect, test } from 'vitest';
import { classesInShort } from '../../src/knowledge/figures/pay-short.ts';
import { leadRate } from '../../src/knowledge/figures/rates.ts';
import { payFact } from '../../src/knowledge/figures/pay-fact.ts';
import { fits, headline } from '../../src/knowledge/figures/pay.ts';
import { dayInShort } from '../../src/knowledge/jobs/day-short.ts';
import { familyJobs } from '../../src/knowledge/jobs/family-jobs.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { rolesAsking } from '../../src/knowledge/graph/index-lines.ts';
import { askedIn } from '../../src/knowledge/levels/in-roles.ts';
import type { WorkingDay } from '../../src/schema/working-day.ts';
import { keysOf, pathStages } from '../../src/schema/vocabulary.ts';
import { realKnowledge } from './real.ts';
import { rate, role, routes, sampleKnowledge, step, technician } from './sample.ts';

const knowledge = realKnowledge();

describe.each(knowledge.byKind.families.map(({ id }) => id))('The jobs of %s', (family) => {
  const rows = familyJobs(knowledge, family);

  test('are its own roles, each once, in the order in which sound reaches them', () => {
    const own = knowledge.byKind.roles.filter(({ data }) => data.family === family);
    expect(rows.map(({ role }) => role.id).sort()).toEqual(own.map(({ id }) => id).sort());
    const places = rows.map(({ stage }) => keysOf(pathStages).indexOf(stage));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('are paid as their own pages say first, and else by their units, never as their class is', () => {
    for (const { role, pay } of rows) {
      const fact = payFact(knowledge, role);
      if ('agreed' in pay) expect(leadRate(knowledge, role), role.id).toBeUndefined();
      else expect(fact).toMatchObject({ value: pay.value, source: pay.source });
    }
  });

  test('have the official classes that fit them told once each, with all whom they count', () => {
    const roles = rows.map(({ role }) => role);
    const classes = classesInShort(knowledge, roles);
    const named = classes.map(({ occupation }) => occupation.id);
    expect(new Set(named).size).toBe(named.length);
    const counted = classes.flatMap((one) => one.roles.map(({ id }) => id));
    const filed = roles.filter((role) => {
      const shown = headline(knowledge, role, 'wage');
      return shown && fits(shown.match);
    });
    expect(counted.sort()).toEqual(filed.map(({ id }) => id).sort());
  });

  test('say how often, the day and the first step as the roles do', () => {
    for (const { role, nights, travel, day, start } of rows) {
      const { conditions, routes } = role.data;
      expect([nights, travel]).toEqual([conditions.nights, conditions.travel]);
      expect(start.id).toBe(routes[0]?.steps[0]);
      expect(day?.of).toBe(role.data.day.unit === 'hour' ? role.data.day.of : undefined);
    }
  });
});

describe('A job beside the others', () => {
  const rowOf = (...entries: Parameters<typeof sampleKnowledge>) =>
    familyJobs(sampleKnowledge(...entries), 'live').find(({ role }) => role.id === 'mixer');
  const taught = routes.map((route) => ({ ...route, steps: ['course'] }));

  test('has its rate with kind, place, last year and source, and says where nobody dates it', () => {
    expect(rowOf(rate('desk'))?.pay).toEqual({
      value: '$500 a day',
      context: 'Union minimum, US, 2026',
      source: { id: 'survey', title: 'Survey' },
    });
    const undated = rowOf(rate('desk', { period: 'undated, read 2026' }))?.pay;
    expect(undated).toMatchObject({ context: 'Union minimum, US, undated' });
  });

  test('without a rate that may lead has its units, and its class apart where that fits', () => {
    const account = rate('desk', { kind: 'account' });
    const pay = rowOf(account)?.pay;
    expect(pay && 'agreed' in pay && pay.agreed).toMatch(/^By the \w+/);
    const why = 'It is far too wide for this job.';
    const wide = role('mixer', 'technician', {
      occupations: [{ occupation: 'us-sound', match: 'broader', why }],
    });
    const classes = (...entries: Parameters<typeof sampleKnowledge>) => {
      const sample = sampleKnowledge(...entries);
      return classesInShort(sample, [get(sample, 'roles', 'mixer')]);
    };
    expect(classes(account)).toMatchObject([
      { value: '$40,000 a year', context: 'median, US, May 2025', roles: [{ id: 'mixer' }] },
    ]);
    expect(classes(account, wide)).toEqual([]);
  });

  test('says of how many ways in a course or a degree is part, as the list of all roles does', () => {
    const course = step('course', { course: true });
    expect(rowOf(course)?.training).toMatch(/^(None of|1 of) \d ways in/);
    const both = (fields: Parameters<typeof step>[1]) =>
      familyJobs(
        sampleKnowledge(step('course', fields), technician({ routes: taught })),
        'live',
      ).find(({ role }) => role.id === 'technician')?.training;
    const all = `All ${taught.length} ways in take a course`;
    expect(both({ course: true })).toBe(`${all}, none a degree.`);
    expect(both({ course: true, degree: true })).toBe(`${all} and a degree.`);
    const free = { course: true, cost: { inherent: { value: 'Free' } } };
    expect(both(free)).toBe(`${all} without a fee, none a degree.`);
  });
});

describe('A day in short', () => {
  const day: WorkingDay = {
    of: 'A show day at a hall',
    unit: 'hour',
    parts: [
      { from: '10:00', to: '12:00', what: 'Load in', peak: false },
      { from: '20:30', to: '22:00', what: 'Show', peak: true },
      { from: '22:00', to: '24:30', what: 'Load out', peak: false },
    ],
  };

  test('tells when it begins and ends and what the rest is for, as its bar does', () => {
    expect(dayInShort(day)).toEqual({
      of: 'A show day at a hall',
      span: '10\u00a0a.m. to 12:30\u00a0a.m.',
      peaks: ['Show, 8:30 to 10\u00a0p.m.'],
      parts: [
        { from: 10, to: 12, peak: false },
        { from: 20.5, to: 22, peak: true },
        { from: 22, to: 24.5, peak: false },
      ],
    });
  });

  test('is not made of one that is told in days', () => {
    const parts = day.parts.map((part, index) => ({ ...part, from: index + 1, to: index + 1 }));
    expect(dayInShort({ ...day, unit: 'day', parts })).toBeUndefined();
  });

  test('has room on its bar for every day that is told in hours', () => {
    const all = knowledge.byKind.roles.flatMap(({ data }) => dayInShort(data.day) ?? []);
    const ends = all.flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to]));
    expect(ends.length).toBeGreaterThan(0);
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...ends)).toBeLessThanOrEqual(29);
  });
});

test('as many roles ask for a skill as have it on their list or from their field', () => {
  const counts = rolesAsking(knowledge);
  for (const { id } of knowledge.byKind.skills) {
    const asking = knowledge.byKind.roles.filter((role) =>
      askedIn(knowledge, role).some(({ skill }) => skill === id),
    );
    expect(counts.get(id) ?? 0, id).toBe(asking.length);
  }
});
