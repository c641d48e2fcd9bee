import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptAfter } from '../../src/knowledge/plan/kept-after.ts';
import {
  isKept,
  keptNothing,
  writeKeptFile,
  type Kept,
} from '../../src/knowledge/plan/kept-form.ts';
import { readKept, readPlanFile } from '../../src/knowledge/plan/written.ts';
import { openPlan } from '../../src/knowledge/plan/open.ts';
import { planGraph } from '../../src/knowledge/plan/plan-graph.ts';
import { isOnList } from '../../src/knowledge/kept/on-list.ts';
import { provenIn, webLink, withoutProof, withProof } from '../../src/knowledge/kept/proofs.ts';
import {
  namesKept,
  seenOf,
  withNamesToday,
  withoutThing,
  withThings,
} from '../../src/knowledge/kept/shortlist.ts';
import { allSeen, notSeen, type DayTold } from '../../src/knowledge/kept/since.ts';
import { evidenceShown, listShown, newsShown, nowSeen } from '../../src/knowledge/kept/shown.ts';
import { keptInShort, keptWith, readKeptFile } from '../../src/knowledge/kept/take-along.ts';
import { thingsNamed, whatShows } from '../../src/knowledge/kept/things.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const graph = planGraph(knowledge);
const named = thingsNamed(knowledge, [
  { from: 'roles/soundman', to: 'roles/sound-engineer', on: '2026-11-01' },
  { from: 'terms/old', to: 'terms/headroom', on: '2026-11-01' },
]);

/** What was kept before there was a list: a plan as browsers have it. */
const oldPlan: Kept = {
  skills: { 'gain-staging': 'working', gone: 'expert' },
  role: 'audio-stagehand',
  target: 'mixing-engineer',
  version: '2026-11-20.abc',
  unread: ['nothing.expert'],
};

/** Anything that can be written down, with a plan in it. */
const anyKept = fc
  .record({
    skills: fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })),
    kept: fc.oneof(fc.dictionary(fc.string(), fc.string()), fc.jsonValue({ maxDepth: 2 })),
    proof: fc.oneof(
      fc.dictionary(fc.constantFrom('mixing.expert', 'mixing.wizard', '?'), fc.jsonValue()),
      fc.dictionary(fc.string(), fc.array(fc.record({ text: fc.string(), link: fc.webUrl() }))),
      fc.jsonValue({ maxDepth: 2 }),
    ),
    later: fc.jsonValue({ maxDepth: 3 }),
  })
  .map((one) => JSON.parse(JSON.stringify(one)) as Kept);

describe('The list of what is kept', () => {
  test('takes a thing on and off, in the order they came, and leaves the plan as it was written', () => {
    const one = withThings(oldPlan, { 'roles/foley-artist': '2026-11-27.2' });
    const two = withThings(one, { 'skills/mixing': '' });
    expect(namesKept(two)).toEqual(['roles/foley-artist', 'skills/mixing']);
    expect(isOnList(two, 'roles/foley-artist')).toBe(true);
    expect(isOnList(two, 'constructor')).toBe(false);
    expect(seenOf(two, 'roles/foley-artist')).toBe('2026-11-27.2');
    const { kept, ...rest } = withoutThing(two, 'roles/foley-artist');
    expect(kept).toEqual({ 'skills/mixing': '' });
    expect(rest).toEqual(oldPlan);
  });

  test('and evidence stay when the plan beside them is changed, whatever else stands there', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        const change = { skills: { mixing: 'expert' as const }, target: null };
        const after = JSON.parse(JSON.stringify(keptAfter(kept, change, graph))) as Kept;
        expect(after['kept']).toEqual(kept['kept']);
        expect(after['proof']).toEqual(kept['proof']);
        expect(after['later']).toEqual(kept['later']);
      }),
    );
  });

  test('shows things by their names of today, and says of what is gone no more than its id', () => {
    const kept = withThings(keptNothing, {
      'steps/learn-a-daw': '',
      'roles/soundman': '',
      'roles/gone': '',
      'terms/headroom': '',
      nonsense: '',
    });
    const list = listShown(kept, named);
    expect(list.map(([kind]) => kind)).toEqual(['roles', 'steps']);
    expect(list[0]?.[1]).toEqual([
      {
        name: 'roles/soundman',
        id: 'sound-engineer',
        title: 'Sound engineer',
        address: '/roles/sound-engineer/',
      },
      { name: 'roles/gone', id: 'gone', title: 'gone', address: undefined },
    ]);
  });

  test('takes on names of today where things were renamed, and no thing twice', () => {
    const renamed = named.renamed;
    const one = withThings(keptNothing, { 'roles/soundman': '2026-11-01.1', 'skills/mixing': '' });
    expect(Object.entries(withNamesToday(one, renamed)['kept'] as object)).toEqual([
      ['roles/sound-engineer', '2026-11-01.1'],
      ['skills/mixing', ''],
    ]);
    const both = withThings(one, { 'roles/sound-engineer': '2026-11-20.3' });
    expect(namesKept(withNamesToday(both, renamed)).sort()).toEqual([
      'roles/sound-engineer',
      'skills/mixing',
    ]);
    const now = withThings(keptNothing, { 'skills/mixing': '' });
    expect(withNamesToday(now, renamed)).toBe(now);
  });
});

describe('Since last time', () => {
  const days: DayTold[] = [
    { on: '2026-11-27', told: ['Rate added: A', 'Move added: B'] },
    { on: '2026-11-26', told: ['Title added: C'] },
  ];

  test('is told what happened after that, and of the last day all once more has happened on it', () => {
    expect(allSeen(days)).toBe('2026-11-27.2');
    expect(notSeen(days, '2026-11-27.2')).toEqual([]);
    expect(notSeen(days, '2026-11-27.1')).toEqual([days[0]]);
    expect(notSeen(days, '2026-11-26.1')).toEqual([days[0]]);
    expect(notSeen(days, '')).toEqual(days);
    expect(notSeen(days, 'whatever')).toEqual(days);
  });

  test('is over once it was read, for what was renamed too', () => {
    const changes = { 'roles/sound-engineer': days };
    const kept = withThings(keptNothing, { 'roles/soundman': '', 'skills/mixing': '' });
    const news = newsShown(kept, named, changes);
    expect(news.map(({ title, days }) => [title, days.length])).toEqual([['Sound engineer', 2]]);
    const after = withThings(kept, nowSeen(news, named, changes));
    expect(newsShown(after, named, changes)).toEqual([]);
  });
});

describe('Evidence', () => {
  const mark = 'gain-staging.practitioner';
  const mix = { text: 'Mixed the spring tour', link: 'https://example.org/mix' };

  test('stands at its skill and level, with what the page of the skill asks for', () => {
    const kept = withProof(withProof(oldPlan, mark, mix), mark, { text: 'A reference' });
    expect(provenIn(withProof(kept, mark, mix))[0]?.proofs).toHaveLength(2);
    expect(evidenceShown(kept, named, whatShows(knowledge))).toEqual([
      {
        mark,
        title: 'Gain staging',
        address: '/skills/gain-staging/',
        level: 'Practitioner',
        shows: knowledge.byId.skills.get('gain-staging')?.data.levels.practitioner.evidence,
        proofs: [mix, { text: 'A reference' }],
      },
    ]);
  });

  test('that is taken away leaves all else, and what is not understood, as it was written', () => {
    const odd = { ...oldPlan, proof: { [mark]: [mix, 7], 'mixing.wizard': ['?'] } };
    const { proof, ...rest } = withoutProof(odd, mark, mix);
    expect(proof).toEqual({ [mark]: [7], 'mixing.wizard': ['?'] });
    expect(rest).toEqual(oldPlan);
    const one = withProof(oldPlan, mark, mix);
    expect(withoutProof(one, mark, mix)['proof']).toEqual({});
  });

  test('of anything at all is read without failing', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        expect(provenIn(kept).every(({ proofs }) => proofs.length > 0)).toBe(true);
        expect(listShown(kept, named)).toBeDefined();
        const after = withProof(kept, mark, mix);
        expect(provenIn(after).find((one) => one.mark === mark)?.proofs).toContainEqual(mix);
      }),
    );
  });

  test('has a link only where a browser may follow it', () => {
    expect(webLink('https://example.org/a b')).toBe('https://example.org/a%20b');
    expect(webLink('javascript:alert(1)')).toBeUndefined();
    expect(webLink('see my site')).toBeUndefined();
    expect(webLink(undefined)).toBeUndefined();
  });
});

describe('The file to take along', () => {
  test('gives back all that was kept, understood or not', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        expect(readKeptFile(writeKeptFile(kept))).toEqual(kept);
        expect(keptWith(undefined, kept)).toEqual(kept);
      }),
    );
  });

  test('opens in the plan as before, and a file of the plan opens here', () => {
    const all = withThings(oldPlan, { 'roles/foley-artist': '' });
    expect(readPlanFile(writeKeptFile(all))).toEqual(readKept(oldPlan));
    const plan = '{"about":"A plan of Signal Path","skills":{"mixing":"expert"},"target":"x"}';
    expect(readKeptFile(plan)).toEqual({ skills: { mixing: 'expert' }, target: 'x' });
    expect(openPlan(readKept(all) ?? { marks: [] }, graph).profile.skills).toEqual({
      'gain-staging': 'working',
    });
  });

  test('added to what is kept changes nothing that is there, and adds nothing twice', () => {
    fc.assert(
      fc.property(anyKept, anyKept, (here, there) => {
        const both = keptWith(here, there);
        expect(isKept(both)).toBe(true);
        for (const id of Object.keys(here.skills)) expect(both.skills[id]).toBeDefined();
        expect(keptWith(both, there)).toEqual(both);
        expect(keptWith(here, here)).toEqual(here);
      }),
    );
    const here = withProof(withThings(oldPlan, { 'roles/a': '1' }), 'mixing.expert', { text: 'A' });
    const there = withProof(
      { ...withThings(keptNothing, { 'roles/a': '2', 'roles/b': '' }), target: 'other' },
      'mixing.expert',
      { text: 'B' },
    );
    const both = keptWith(here, {
      ...there,
      skills: { 'gain-staging': 'expert', mixing: 'expert' },
    });
    expect(both['target']).toBe('mixing-engineer');
    expect(both.skills['gain-staging']).toBe('working');
    expect(both['kept']).toEqual({ 'roles/a': '1', 'roles/b': '' });
    expect(both['proof']).toEqual({ 'mixing.expert': [{ text: 'A' }, { text: 'B' }] });
    expect(keptInShort(both)).toEqual(['2 kept pages', '2 lines of evidence', '3 marked skills']);
  });

  test('that is none is told from one', () => {
    const deep = `${'{"skills":'.repeat(40)}{}${'}'.repeat(40)}`;
    for (const text of ['', 'null', '[]', '{"skills":[]}', '<script>', deep])
      expect(readKeptFile(text)).toBeUndefined();
  });
});
