import { describe, expect, test } from 'vitest';
import { answerFaults } from '../../src/checks/integrity/lessons-check.ts';
import { onTheClock } from '../../src/knowledge/schools/clock.ts';
import { codesByFamily, programsByCode, programsTo } from '../../src/knowledge/schools/codes.ts';
import { entryOf, holdsIn } from '../../src/knowledge/schools/holds.ts';
import type { AnyEntry } from '../../src/schema/entry.ts';
import { keysOf, schemes } from '../../src/schema/vocabulary.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const { entries, byKind } = knowledge;
const grounds = byKind.lessons.flatMap(({ data }) =>
  data.sheet.questions.flatMap(({ holds }) => holds),
);

describe('The answers of a lesson', () => {
  test('hold against the knowledge base, each on an entry of it', () => {
    expect(grounds.length).toBeGreaterThan(30);
    expect(answerFaults(entries)).toEqual([]);
    for (const ground of grounds) {
      const { kind, id } = entryOf(ground) ?? expect.fail('no entry');
      expect(knowledge.byId[kind].get(id), `${kind}/${id}`).toBeDefined();
    }
  });

  test.each(grounds.map((ground) => [JSON.stringify(ground), ground] as const))(
    'no longer hold once what they rest on is gone: %s',
    (_, ground) => {
      const { kind, id } = entryOf(ground) ?? expect.fail('no entry');
      const without = entries.map((entry): AnyEntry =>
        entry.kind === kind && entry.id === id
          ? ({ ...entry, data: { reviewed: '2026-11-27', holds: 12 } } as unknown as AnyEntry)
          : entry,
      );
      const told = answerFaults(without).map(({ what }) => what);
      expect(told.join('\n')).toContain(`${kind}/${id} no longer has`);
    },
  );

  test('are told where a figure of the page has changed', () => {
    const changed = entries.map((entry): AnyEntry =>
      entry.kind === 'rates' && entry.id === 'us-52-boom-day'
        ? { ...entry, data: { ...entry.data, low: 580 } }
        : entry,
    );
    expect(answerFaults(changed).map(({ what }) => what)).toEqual([
      'rates/us-52-boom-day no longer has 560.93 in low: 580',
    ]);
  });

  test('rest on words, on a value, or on one item of a list', () => {
    const entry = byKind.crews.find(({ id }) => id === 'club-night') ?? expect.fail('no crew');
    const crew = entry.id;
    expect(holdsIn(entry, { crew, field: 'aliases', says: 'bar gig' })).toBe(true);
    expect(holdsIn(entry, { crew, field: 'family', is: 'live' })).toBe(true);
    expect(holdsIn(entry, { crew, field: 'family', has: { id: 'live' } })).toBe(false);
    expect(holdsIn(entry, { crew, field: 'constructor.name', is: 'Object' })).toBe(false);
  });
});

describe('A lesson', () => {
  test.each(byKind.lessons.map((lesson) => [lesson.id, lesson] as const))(
    '%s begins at 0:00 and ends after an hour, each part where the one before ends',
    (_, { data }) => {
      const clock = onTheClock(data);
      expect(clock.at(0)?.from).toBe('0:00');
      expect(clock.at(-1)?.to).toBe('1:00');
      for (const [index, { from }] of clock.entries())
        if (index > 0) expect(from).toBe(clock[index - 1]?.to);
    },
  );

  test('has a question without a right answer', () => {
    for (const { data } of byKind.lessons)
      expect(data.sheet.questions.filter(({ open }) => open).length).toBeGreaterThan(0);
  });
});

describe('Codes', () => {
  const rows = codesByFamily(knowledge).flatMap(({ roles }) => roles);

  test('are told of every role in every classification, and where there is none the list is empty', () => {
    expect(rows.map(({ role }) => role.id).sort()).toEqual(byKind.roles.map(({ id }) => id).sort());
    for (const { classes } of rows)
      expect(classes.map(({ scheme }) => scheme)).toEqual(keysOf(schemes));
  });

  test('are those that a role is filed under, but for a class that does not fit at all', () => {
    for (const { role, classes } of rows) {
      const told = classes.flatMap(({ filings }) => filings.map((one) => one.occupation.id));
      const filed = role.data.occupations.filter(({ match }) => match !== 'none');
      expect(told.sort(), role.id).toEqual(filed.map(({ occupation }) => occupation).sort());
    }
  });

  test('of programs of study are in order, and lead to the class of sound engineers', () => {
    const codes = programsByCode(knowledge).map(({ program }) => program.data.code);
    expect(codes).toEqual([...codes].sort());
    expect(programsTo(knowledge, 'us-27-4014').map(({ data }) => data.code)).toEqual([
      '10.0105',
      '10.0203',
      '15.0307',
      '50.0913',
    ]);
  });

  test('of programs are no classes of jobs: no role is filed under one, and none has pay', () => {
    for (const { data } of byKind.programs) expect(Object.keys(data)).not.toContain('wages');
    const jobs = new Set(byKind.occupations.map(({ data }) => data.code));
    for (const { data } of byKind.programs) expect(jobs.has(data.code)).toBe(false);
  });
});
