import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/knowledge/changes/between.ts';
import { lookedAt, type Snapshot } from '../../src/knowledge/changes/looked-at.ts';
import { readRecord } from '../../src/knowledge/changes/read-record.ts';
import {
  changesOfThing,
  changesToldOf,
  changeInShort,
  changeTold,
  dayInShort,
  toldTogether,
} from '../../src/knowledge/changes/told.ts';
import { happenings, type Change, type ChangeDay } from '../../src/schema/changes.ts';
import { keysOf } from '../../src/schema/vocabulary.ts';
import { sampleKnowledge } from './sample.ts';

type Fields = Record<string, unknown>;

/** Entries of some time, by kind/id: fields as they stood, and the text under BODY. */
const at = (entries: Record<string, Fields>): Snapshot =>
  new Map(
    Object.entries(entries).map(([name, { body = '', ...fields }]) => {
      const [kind = '', id = ''] = name.split('/');
      return [name, { kind, id, fields: lookedAt.parse(fields), body: String(body) }];
    }),
  );

const mixer = { title: 'Mixer', skills: [{ skill: 'ears', level: 'working' }] };
const rate = {
  ...{
    title: 'Union minimum a day, Local 52',
    roles: ['mixer'],
    low: 400,
    unit: 'USD',
    per: 'day',
  },
  ...{ place: 'us', period: '2026', source: 'local-52' },
};
const exam = { of: 'Exam', low: 100, unit: 'USD', place: 'us', period: '2026', source: 'avixa' };

/** What happened between two times, without what does not matter here. */
const between = (before: Record<string, Fields>, after: Record<string, Fields>) =>
  changesBetween(at(before), at(after)).map(({ title: _, ...change }) => change);

describe('What changed between two times', () => {
  test.each<[string, Record<string, Fields>, Record<string, Fields>, object[]]>([
    ['is nothing where all is the same', { 'roles/mixer': mixer }, { 'roles/mixer': mixer }, []],
    [
      'is not told of a day of review alone',
      { 'roles/mixer': { ...mixer, reviewed: '2026-11-22' } },
      { 'roles/mixer': { ...mixer, reviewed: '2026-11-26' } },
      [],
    ],
    [
      'is a role that was added',
      {},
      { 'roles/mixer': mixer },
      [{ of: 'roles/mixer', is: 'added', what: [] }],
    ],
    [
      'is a skill that is gone',
      { 'skills/ears': { title: 'Ears' } },
      {},
      [{ of: 'skills/ears', is: 'removed', what: [] }],
    ],
    [
      'is a rate that was added, told of each role it covers',
      { 'roles/mixer': mixer },
      { 'roles/mixer': mixer, 'rates/a': rate },
      [{ of: 'roles/mixer', is: 'rate-added', what: [rate.title] }],
    ],
    [
      'is a rate of a newer round',
      { 'roles/mixer': mixer, 'rates/a': rate },
      { 'roles/mixer': mixer, 'rates/a': { ...rate, low: 420, period: '2027' } },
      [{ of: 'roles/mixer', is: 'rate-renewed', what: [rate.title] }],
    ],
    [
      'is a rate of the same round with another sum: it was wrong',
      { 'roles/mixer': mixer, 'rates/a': rate },
      { 'roles/mixer': mixer, 'rates/a': { ...rate, low: 420 } },
      [
        {
          ...{ of: 'roles/mixer', is: 'corrected', what: [rate.title] },
          ...{ was: '$400 a day, US, 2026', now: '$420 a day, US, 2026' },
        },
      ],
    ],
    [
      'is a rate that was taken out',
      { 'roles/mixer': mixer, 'rates/a': rate },
      { 'roles/mixer': mixer },
      [{ of: 'roles/mixer', is: 'rate-removed', what: [rate.title] }],
    ],
    [
      'is a number of a survey that stood otherwise',
      { 'occupations/us': { title: 'Sound', wages: [{ period: 'May 2025', median: 58_000 }] } },
      { 'occupations/us': { title: 'Sound', wages: [{ period: 'May 2025', median: 58_100 }] } },
      [
        {
          ...{ of: 'occupations/us', is: 'corrected', what: ['median, May 2025'] },
          ...{ was: '58000', now: '58100' },
        },
      ],
    ],
    [
      'is a survey that was added',
      { 'occupations/us': { title: 'Sound', wages: [{ period: 'May 2024' }] } },
      {
        'occupations/us': {
          title: 'Sound',
          wages: [{ period: 'May 2025' }, { period: 'May 2024' }],
        },
      },
      [{ of: 'occupations/us', is: 'figures-added', what: ['May 2025'] }],
    ],
    [
      'is a cost of a step that was wrong',
      { 'steps/exam': { title: 'Exam', cost: { figures: [exam] } } },
      { 'steps/exam': { title: 'Exam', cost: { figures: [{ ...exam, low: 120 }] } } },
      [
        {
          ...{ of: 'steps/exam', is: 'corrected', what: ['Exam'] },
          ...{ was: '$100, US, 2026', now: '$120, US, 2026' },
        },
      ],
    ],
    [
      'is a cost of a step that was added',
      { 'steps/exam': { title: 'Exam', cost: { notKnown: 'Nobody says it.' } } },
      { 'steps/exam': { title: 'Exam', cost: { figures: [exam] } } },
      [{ of: 'steps/exam', is: 'takes-added', what: ['Exam: $100, US, 2026'] }],
    ],
    [
      'is a skill more and one at another level, by their titles',
      { 'roles/mixer': mixer, 'skills/ears': { title: 'Ears' }, 'skills/rf': { title: 'RF' } },
      {
        ...{ 'skills/ears': { title: 'Ears' }, 'skills/rf': { title: 'RF' } },
        'roles/mixer': {
          ...mixer,
          skills: [
            { skill: 'ears', level: 'expert' },
            { skill: 'rf', level: 'working' },
          ],
        },
      },
      [
        { of: 'roles/mixer', is: 'skill-added', what: ['RF'] },
        { of: 'roles/mixer', is: 'level-changed', what: ['Ears: working to expert'] },
      ],
    ],
    [
      'is another name and a move',
      { 'roles/mixer': mixer, 'roles/boss': { title: 'Boss' } },
      {
        'roles/boss': { title: 'Boss' },
        'roles/mixer': { ...mixer, aliases: [{ name: 'A1' }], moves: [{ to: 'boss' }] },
      },
      [
        { of: 'roles/mixer', is: 'title-added', what: ['A1'] },
        { of: 'roles/mixer', is: 'move-added', what: ['Boss'] },
      ],
    ],
    [
      'is a text that was revised',
      { 'terms/hum': { title: 'Hum', body: 'Old words.' } },
      { 'terms/hum': { title: 'Hum', body: 'New words.' } },
      [{ of: 'terms/hum', is: 'revised', what: [] }],
    ],
    [
      'is another title',
      { 'terms/hum': { title: 'Hum' } },
      { 'terms/hum': { title: 'Mains hum' } },
      [{ of: 'terms/hum', is: 'retitled', what: ['Hum'] }],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(between(before, after)).toEqual(changes);
  });

  test('is read of content that does not fit the schema of today', () => {
    const odd = { title: 'Mixer', skills: 'many', moves: [3], time: 7, cost: { low: 'free' } };
    expect(between({ 'roles/mixer': odd }, { 'roles/mixer': mixer })).toEqual([
      { of: 'roles/mixer', is: 'skill-added', what: ['ears'] },
    ]);
  });
});

const change = (fields: Partial<Change>): Change => ({
  ...{ of: 'roles/mixer', title: 'Mixer then', is: 'added', what: [] },
  ...fields,
});

const day = (on: string, ...changes: Change[]): ChangeDay => ({
  on,
  commit: 'a'.repeat(40),
  changes,
});

describe('A record of changes', () => {
  const knowledge = sampleKnowledge();

  test('is told by the titles of today, with the page where it is there', () => {
    const [told] = changesToldOf(knowledge, [day('2026-11-27', change({}))], []);
    const title = knowledge.byId.roles.get('mixer')?.data.title;
    expect(told?.things).toMatchObject([{ title, address: '/roles/mixer/' }]);
  });

  test('follows an entry to its new id, and leaves one that is gone without a link', () => {
    const record = [
      day('2026-11-27', change({ of: 'roles/old' }), change({ of: 'roles/gone', title: 'Gone' })),
    ];
    const renamed = [{ from: 'roles/old', to: 'roles/mixer', on: '2026-11-27' }];
    const [told] = changesToldOf(knowledge, record, renamed);
    expect(told?.things.map(({ title, address }) => [title, address])).toEqual([
      ['Gone', undefined],
      [knowledge.byId.roles.get('mixer')?.data.title, '/roles/mixer/'],
    ]);
  });

  test.each(keysOf(happenings))('has words for what is %s', (is) => {
    const halves =
      is === 'corrected' ? { was: '$400', now: '$420', why: 'It was last year’s.' } : {};
    const told = changeTold(change({ is, what: ['A thing'], ...halves }));
    expect(told).toContain('A thing');
    if (is === 'corrected')
      expect(told).toBe('A thing. Before: $400. Now: $420. It was last year’s.');
  });

  test('tells several corrections of one thing as sentences, and in short by what each is of', () => {
    const wrong = change({ is: 'corrected', what: ['Pay'], was: '$4', now: '$5' });
    const told = [
      wrong,
      change({ is: 'rate-added', what: ['Local 52'] }),
      change({ is: 'revised' }),
    ];
    expect(toldTogether(told)).toBe(
      'Pay. Before: $4. Now: $5. Rate added: Local 52; text or list revised',
    );
    expect(told.map(changeInShort)[0]).toBe('corrected: Pay');
  });

  test('says in a sentence what a day brought', () => {
    const record = [
      day('2026-11-27', change({}), change({ of: 'roles/technician', is: 'revised' })),
      { ...day('2026-11-22'), begun: { roles: 53, rates: 4, skills: 1 } },
    ];
    const told = changesToldOf(knowledge, record, []).map(dayInShort);
    expect(told).toEqual([
      'New: 1 role. Changed in other ways: 1.',
      'The first version: 53 roles, 1 skill, and 4 other things.',
    ]);
  });

  test('gives what happened to one thing, and days on which nothing did are left out', () => {
    const record = [
      day('2026-11-27', change({ is: 'revised' })),
      day('2026-11-26', change({ of: 'roles/technician' })),
    ];
    const days = changesOfThing(changesToldOf(knowledge, record, []), 'roles', 'mixer');
    expect(days.map(({ on }) => on)).toEqual(['2026-11-27']);
  });

  test('is read from files of days, the newest first, without those that are not right', () => {
    const text = `commit: ${'a'.repeat(40)}\n`;
    const files = ['2026-11-22', '2026-11-27'].map((on) => ({
      path: `content/changes/${on}.yaml`,
      text,
    }));
    const broken = { path: 'content/changes/2026-11-28.yaml', text: 'commit: [' };
    expect(readRecord([...files, broken]).map(({ on }) => on)).toEqual([
      '2026-11-27',
      '2026-11-22',
    ]);
  });
});
