import { describe, expect, test } from 'vitest';
import { planAt } from '../../src/knowledge/plan/at.ts';
import { planGraph } from '../../src/knowledge/plan/plan-graph.ts';
import { nearestEntries } from '../../src/knowledge/plan/nearest-entries.ts';
import { openPlan, type Contents } from '../../src/knowledge/plan/open.ts';
import {
  readKept,
  readPlanQuery,
  writeEnds,
  writePlanQuery,
} from '../../src/knowledge/plan/written.ts';
import { readPlanFile, writePlanFile } from '../../src/knowledge/plan/plan-file.ts';
import type { Profile } from '../../src/knowledge/plan/profile.ts';
import { drawn } from '../../src/site/drawn.ts';
import { NearIt } from '../../src/views/plan/NearIt.tsx';
import { keysOf, levels } from '../../src/schema/vocabulary.ts';
import { realKnowledge } from './real.ts';

const graph = planGraph(realKnowledge());
const skills = Object.keys(graph.skills);
const roles = Object.keys(graph.roles);

/** Numbers that look like chance and are the same on each run. */
function* chance(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('A role that an address names', () => {
  const open = (search: string) => planAt(search, undefined, graph);

  test('is found in capitals too, without a word on it', () => {
    const { profile, notes } = open('?role=Audio-Stagehand&to=MIXING-ENGINEER');
    expect(profile).toMatchObject({ role: 'audio-stagehand', target: 'mixing-engineer' });
    expect(notes).toEqual([]);
  });

  test('and that is not there is told with those that are like it, or alone where none is', () => {
    const [near] = open('?to=mixing-enginere').notes;
    expect(near?.text).toBe('There is no role “mixing-enginere” here.');
    expect(near?.missing).toEqual({ end: 'target', id: 'mixing-enginere' });
    expect(open('?role=mixing-enginere').notes[0]?.missing?.end).toBe('role');
    expect(nearestEntries('mixing-enginere', graph.roles)[0]?.title).toBe('Mixing engineer');
    for (const far of ['zzzzzz', 'a'.repeat(100_000)])
      expect(nearestEntries(far, graph.roles)).toEqual([]);
    const [far] = open('?to=zzzzzz').notes;
    expect(far?.text).toBe('There is no role “zzzzzz” here.');
    expect(open(`?to=${'a'.repeat(100_000)}`).notes).toHaveLength(1);
  });
});

const profiles = Array.from({ length: 200 }, (_, seed): Profile => {
  const random = chance(seed + 1);
  const pick = <One>(from: readonly One[]) => from[Math.floor(random.next().value * from.length)];
  const marks = skills.filter(() => random.next().value < 0.2);
  return {
    skills: Object.fromEntries(marks.map((id) => [id, pick(keysOf(levels)) ?? 'working'])),
    role: random.next().value < 0.5 ? pick(roles) : undefined,
    target: random.next().value < 0.5 ? pick(roles) : undefined,
    version: graph.version,
    ...(random.next().value < 0.2 && { unread: ['gone.expert'] }),
  };
});

describe('What a browser kept', () => {
  test.each([
    { skills: { mixing: { toString: 1, valueOf: 2 } } },
    { skills: {}, unread: [{ toString: 1 }] },
    { skills: { mixing: [[[['working']]]], acoustics: null } },
  ])('opens whatever stands where a level or a mark should: %j', (kept) => {
    const { profile, notes } = planAt('', kept, graph);
    expect(profile.skills).toEqual({});
    expect(notes.length).toBeGreaterThan(0);
  });
});

describe('The link to a plan', () => {
  const own = { skills: {}, role: 'mixing-engineer', target: 'foley-artist' };

  test('from nothing says so, and leads whoever holds a role to the same plan', () => {
    const query = writePlanQuery({ skills: {}, target: 'boom-operator' });
    expect(query).toBe('?from=nothing&to=boom-operator');
    expect(planAt(query, own, graph).profile).toMatchObject({
      role: undefined,
      target: 'boom-operator',
    });
    expect(writePlanQuery({ skills: {}, role: 'foley-artist' })).toBe('?role=foley-artist');
    expect(writePlanQuery({ skills: { mixing: 'working' }, target: 'foley-artist' })).toBe(
      '?you=mixing.working&to=foley-artist',
    );
  });

  test('that names what is not there says what stands in its place, where anything does', () => {
    const told = (search: string, kept?: object) =>
      planAt(search, kept, graph).notes.map(({ text }) => text);
    expect(told('?to=zzzzzz', own)).toEqual([
      'There is no role “zzzzzz” here.',
      'What you chose before stands in its place.',
    ]);
    expect(told('?role=zzzzzz&to=zzzzzz')).toEqual(['There is no role “zzzzzz” here.']);
  });
});

describe('Any plan', () => {
  test('is the same after it went through an address', () => {
    for (const profile of profiles) {
      const { profile: back } = openPlan(readPlanQuery(writePlanQuery(profile)), graph);
      expect(back).toEqual(profile);
    }
  });

  test('is the same after it went through a file', () => {
    for (const profile of profiles) {
      const written = readPlanFile(writePlanFile(profile));
      expect(written && openPlan(written, graph).profile).toEqual(profile);
    }
  });

  test('has an address that needs no escapes', () => {
    for (const profile of profiles) {
      const query = writePlanQuery(profile);
      expect(query).toMatch(/^[\w?=&,.-]*$/);
      expect(new URL(`https://example.org/plan/${query}`).search).toBe(query);
    }
  });

  test('opens with a note only for what is not known', () => {
    for (const profile of profiles) {
      const { notes } = openPlan(readPlanQuery(writePlanQuery(profile)), graph);
      expect(notes).toHaveLength(profile.unread?.length ?? 0);
    }
  });
});

describe('An address that says something else', () => {
  const open = (search: string) => openPlan(readPlanQuery(search), graph);

  test.for([
    ['?you=<script>alert(1)</script>.working', 'unreadable'],
    ['?you=javascript:alert(1)', 'unreadable'],
    ['?you=gain-staging', 'unreadable'],
    ['?you=gain-staging.', 'unreadable'],
    ['?you=.working', 'unreadable'],
    ['?you=GAIN-STAGING.working', 'unreadable'],
    ['?you=gain%2Dstaging%2Ewörking', 'unreadable'],
    ['?you=%E0%A4%A.working', 'unreadable'],
    ['?you=gain-staging.working%00', 'unreadable'],
    ['?you=gain-staging.wizard', 'level'],
    ['?you=gain-staging.constructor', 'level'],
    ['?you=wizardry.working', 'unknown'],
    ['?you=constructor.working', 'unknown'],
    ['?you=to-string.working', 'unknown'],
    ['?role=wizard', 'unknown'],
    ['?to=__proto__', 'unknown'],
    ['?to=constructor', 'unknown'],
    ['?to=<img src=x onerror=alert(1)>', 'unknown'],
    ['?you=gain-staging.working,gain-staging.expert', 'twice'],
  ] as const)('%s is told as %s, and brings in nothing unknown', ([search, about]) => {
    const { profile, notes } = open(search);
    expect(notes.map((note) => note.about)).toEqual([about]);
    for (const id of Object.keys(profile.skills)) expect(skills).toContain(id);
    expect([undefined, ...roles]).toContain(profile.role);
    expect([undefined, ...roles]).toContain(profile.target);
  });

  test('is told in words short enough to read', () => {
    const [note] = open(`?you=${'x'.repeat(5000)}`).notes;
    expect(note?.text.length).toBeLessThan(120);
  });

  test('keeps every mark of a skill that it does not know', () => {
    const { profile } = open('?you=wizardry.working,gain-staging.expert');
    expect(profile).toMatchObject({
      skills: { 'gain-staging': 'expert' },
      unread: ['wizardry.working'],
    });
    expect(writePlanQuery(profile)).toContain('wizardry.working');
  });

  test('changes nothing for everybody', () => {
    open('?you=__proto__.working&role=__proto__');
    expect(({} as Record<string, unknown>)['working']).toBeUndefined();
  });
});

describe('A file that is no plan', () => {
  test.for([
    '',
    'null',
    '[]',
    '"skills"',
    '{}',
    '{"skills": null}',
    '{"skills": [1]}',
    '{"skills":',
    '<html>',
  ])('%s is told from one, and nothing fails', (text) => {
    expect(readPlanFile(text)).toBeUndefined();
  });

  test('that holds odd values opens without them', () => {
    const text =
      '{"skills": {"mixing": 3, "__proto__": "expert", "mastering": "working"}, "role": 7}';
    const written = readPlanFile(text);
    if (!written) throw new Error('it holds a plan');
    const { profile, notes } = openPlan(written, graph);
    expect(profile.skills).toEqual({ mastering: 'working' });
    expect(profile.role).toBeUndefined();
    expect(notes.map(({ about }) => about)).toEqual(['level', 'unreadable', 'unknown']);
  });
});

describe('A plan saved under older content', () => {
  const newer: Contents = {
    version: '2027-01-01.abc',
    skills: { mixing: { title: 'Mixing' }, 'gain-staging': { title: 'Gain staging' } },
    roles: { mixer: { title: 'Mixer' } },
    renamed: { skills: { 'gain-structure': 'gain-staging' }, roles: { 'desk-operator': 'mixer' } },
  };
  const kept = {
    skills: { 'gain-structure': 'expert', mixing: 'working', gone: 'awareness' },
    role: 'desk-operator',
    target: 'wizard',
    version: '2026-11-22.xyz',
  };
  const { profile, notes } = openPlan(readKept(kept) ?? { marks: [] }, newer);

  test('opens with the ids of today', () => {
    expect(profile.skills).toEqual({ 'gain-staging': 'expert', mixing: 'working' });
    expect(profile.role).toBe('mixer');
    expect(profile.version).toBe(newer.version);
  });

  test('says what changed, and loses nothing that it does not tell', () => {
    expect(notes.map(({ about }) => about)).toEqual([
      'version',
      'renamed',
      'unknown',
      'renamed',
      'unknown',
    ]);
    expect(notes[0]?.text).toContain('since this was saved (November 22, 2026).');
    expect(notes[1]?.text).toBe('“gain-structure” is now called Gain staging.');
    expect(profile.unread).toEqual(['gone.awareness']);
  });

  test('gets back what was not known, once there is such a skill again', () => {
    const again = { ...newer, skills: { ...newer.skills, gone: { title: 'Gone' } } };
    const written = readPlanFile(writePlanFile(profile));
    const opened = written && openPlan(written, again);
    expect(opened?.profile.skills).toMatchObject({ gone: 'awareness' });
    expect(opened?.profile.unread).toBeUndefined();
  });

  test('says that all is there, where all is', () => {
    const written = { marks: ['mixing.working'], version: '2026-11-22.xyz' };
    const [note, ...more] = openPlan(written, newer).notes;
    expect(note?.text).toContain('Everything in your plan is still here');
    expect(more).toEqual([]);
  });
});

describe('A link that was broken on its way', () => {
  test.each(['.', ')', ').', '%20', ')%20', ',', '%E2%80%9D', '%22', '!'])(
    'means the same with %s behind it, whatever it ends with',
    (left) => {
      for (const said of [
        '?role=sound-engineer&to=mixing-engineer',
        '?you=mixing.working',
        '?mark=mixing.working',
        `?to=mixing-engineer&v=${graph.version}`,
      ])
        expect(planAt(said + left, undefined, graph)).toEqual(planAt(said, undefined, graph));
    },
  );

  test.each([
    ['masterin-engineer', 'mastering-engineer'],
    ['foley', 'foley-artist'],
    ['sound-enginer', 'sound-engineer'],
  ])('%s is near %s', (missing, role) => {
    expect(nearestEntries(missing, graph.roles).map(({ id }) => id)).toContain(role);
  });

  test('shows what is near as buttons', () => {
    const near = nearestEntries('masterin-engineer', graph.roles);
    expect(drawn(NearIt, { near, take: () => undefined })).toMatch(
      /^ Near it: <button type="button">Mastering engineer<\/button>( <button [^>]+>[^<]+<\/button>)*$/,
    );
  });
});

test('A plan saved by a newer site is told as such', () => {
  const [note] = planAt('?to=mixing-engineer&v=9999-12-31.x', undefined, graph).notes;
  expect(note?.text).toMatch(/^The content was newer when this was saved \(December 31, 9999\)\./);
});

describe('The plan at an address', () => {
  const own = { skills: { 'gain-staging': 'expert' }, role: 'sound-engineer' };

  test('without marks is the reader’s own, with the ends that the address names', () => {
    const shown = planAt('?to=mixing-engineer', own, graph);
    expect(shown.profile).toMatchObject({ ...own, target: 'mixing-engineer' });
    expect(shown.visiting).toBe(false);
  });

  test('with other marks is somebody else’s, and leaves the reader’s own alone', () => {
    const shown = planAt('?you=mixing.working', own, graph);
    expect(shown).toMatchObject({ visiting: true, profile: { skills: { mixing: 'working' } } });
    expect(shown.profile.role).toBeUndefined();
  });

  test('with the same marks is the reader’s own', () => {
    expect(planAt('?you=gain-staging.expert', own, graph).visiting).toBe(false);
  });

  test('can ask to mark a skill, and marks nothing by itself', () => {
    const shown = planAt('?mark=mixing.working', own, graph);
    expect(shown.profile.skills).toEqual(own.skills);
    expect(shown.asked).toEqual({ mixing: 'working' });
    expect(planAt('?mark=wizardry.working', own, graph)).toMatchObject({ asked: {} });
  });

  test.for([
    ['?you=mixing.working&from=nothing&role=sound-engineer', 'says from= and names a role'],
    ['?from=skills&role=sound-engineer', 'says from= and names a role'],
    ['?from=there', 'says in no known way where the plan starts'],
    ['?you=mixing.working&mark=mixing.expert', 'holds a whole plan'],
    ['?to=mixing-engineer&to=sound-engineer', 'says to= more than once: the first stands'],
  ] as const)('that contradicts itself, %s, says what was taken', ([search, words]) => {
    const shown = planAt(search, own, graph);
    expect(shown.notes.map(({ text }) => text).join()).toContain(words);
    if (search.includes('from=nothing')) {
      expect(shown).toMatchObject({ fromNothing: true, profile: { role: undefined } });
    }
    if (search.includes('mark=')) expect(shown.profile.skills).toEqual({ mixing: 'working' });
  });

  test('keeps where the plan starts, whatever the reader keeps by then', () => {
    const { profile } = planAt('', own, graph);
    for (const [ends, fromNothing] of [
      [profile, false],
      [{ ...profile, role: undefined }, false],
      [{ ...profile, role: undefined }, true],
    ] as const) {
      const shown = planAt(writeEnds(ends, fromNothing), own, graph);
      expect(shown.profile.role).toBe(ends.role);
      expect(shown.fromNothing).toBe(fromNothing);
    }
  });
});
