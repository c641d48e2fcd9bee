import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptAfter } from '../../src/knowledge/plan/kept-after.ts';
import {
  isKept,
  keptNothing,
  writeKeptFile,
  type Kept,
} from '../../src/knowledge/plan/kept-form.ts';
import { readPlanFile } from '../../src/knowledge/plan/plan-file.ts';
import { readKept } from '../../src/knowledge/plan/written.ts';
import { openPlan } from '../../src/knowledge/plan/open.ts';
import { planGraph } from '../../src/knowledge/plan/plan-graph.ts';
import { isOnList } from '../../src/knowledge/kept/on-list.ts';
import {
  linkTyped,
  provenIn,
  webLink,
  withoutProof,
  withProof,
} from '../../src/knowledge/kept/proofs.ts';
import {
  namesKept,
  seenOf,
  withNamesToday,
  withoutThing,
  withThings,
} from '../../src/knowledge/kept/shortlist.ts';
import { droppedBetween } from '../../src/knowledge/kept/dropped.ts';
import { allSeen, isNews, notSeen, type DayTold } from '../../src/knowledge/kept/since.ts';
import { evidenceShown, listShown, newsShown, nowSeen } from '../../src/knowledge/kept/shown.ts';
import { summedUp } from '../../src/knowledge/kept/summed-up.ts';
import { keptWith, readKeptFile } from '../../src/knowledge/kept/take-along.ts';
import { addedTold, fileTold, placedTold } from '../../src/knowledge/kept/taken.ts';
import { thingsNamed, whatShows } from '../../src/knowledge/kept/things.ts';
import { proofTyped } from '../../src/knowledge/kept/typed-proof.ts';
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
    {
      on: '2026-11-27',
      told: [
        { is: 'rate-added', what: ['A'] },
        { is: 'move-added', what: ['B'] },
      ],
    },
    { on: '2026-11-26', told: [{ is: 'title-added', what: ['C'] }] },
  ];

  test('is told what happened after that, and of the last day all once more has happened on it', () => {
    expect(allSeen(days)).toBe('2026-11-27.2');
    expect(notSeen(days, '2026-11-27.2')).toEqual([]);
    expect(notSeen(days, '2026-11-27.1')).toEqual([days[0]]);
    expect(notSeen(days, '2026-11-26.1')).toEqual([days[0]]);
    expect(notSeen(days, '')).toEqual(days);
    expect(notSeen(days, 'whatever')).toEqual(days);
  });

  test('knows of no day that neither the site nor the clock has come to', () => {
    expect(notSeen(days, '2031-01-01.9', '2026-11-28')).toEqual(days);
    expect(notSeen(days, '2026-11-28.1', '2026-11-28')).toEqual([]);
    // The clock of a reader may be behind the site.
    expect(notSeen(days, '2026-11-27.2', '2026-11-20')).toEqual([]);
    expect(isNews('2026-11-27.2', '2031-01-01.9', '2026-11-28')).toBe(true);
  });

  test('is told at the page itself where anything has happened', () => {
    expect(isNews('2026-11-27.2', '2026-11-27.2')).toBe(false);
    expect(isNews('2026-11-27.3', '2026-11-27.2')).toBe(true);
    expect(isNews('2026-11-27.2', '')).toBe(true);
    expect(isNews('', '')).toBe(false);
  });

  test('sums up what is of a kind, and leaves out what was added and taken out again', () => {
    const rates = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    expect(
      summedUp([
        { on: '2026-11-27', told: [{ is: 'skill-removed', what: ['Quality control', 'Ears'] }] },
        {
          on: '2026-11-26',
          told: [
            {
              is: 'corrected',
              what: ['Time to the job'],
              was: 'Four years',
              now: 'No time leads the page.',
            },
            ...rates.map((rate) => ({ is: 'rate-added' as const, what: [rate] })),
            { is: 'move-added', what: ['Foley mixer'] },
            { is: 'skill-added', what: ['Quality control', 'Signal flow'] },
          ],
        },
      ]),
    ).toEqual([
      'Corrected: Time to the job. Before: Four years. Now: No time leads the page.',
      '8 rates of pay added',
      'Next job added: Foley mixer',
      'Skill added: Signal flow',
      'Skill taken out: Ears',
    ]);
  });

  test('says so where all of it was taken back', () => {
    const day = (is: 'skill-added' | 'skill-removed') => ({ is, what: ['Ears'] });
    expect(
      summedUp([
        { on: '2026-11-27', told: [day('skill-removed')] },
        { on: '2026-11-26', told: [day('skill-added')] },
      ]),
    ).toEqual(['What was added has been taken out again.']);
  });

  test('is over once it was read, for what was renamed too', () => {
    const changes = { 'roles/sound-engineer': days };
    const kept = withThings(keptNothing, { 'roles/soundman': '', 'skills/mixing': '' });
    const news = newsShown(kept, named, changes);
    expect(news.map(({ title, on, told }) => [title, on, told.length])).toEqual([
      ['Sound engineer', '2026-11-27', 3],
    ]);
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
    expect(webLink('mailto:a@example.org')).toBe('mailto:a@example.org');
    expect(webLink('javascript:alert(1)')).toBeUndefined();
    expect(webLink('see my site')).toBeUndefined();
    expect(webLink(undefined)).toBeUndefined();
  });
});

describe('A link that is typed', () => {
  test.each([
    ['https://example.org/mix', 'https://example.org/mix'],
    ['http://example.org', 'http://example.org'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['example.org/mix', 'https://example.org/mix'],
    ['www.example.org', 'https://www.example.org'],
    ['example.org:8080/mix', 'https://example.org:8080/mix'],
    ['example.org/@a', 'https://example.org/@a'],
    ['a@example.org', 'mailto:a@example.org'],
  ])('as %s is kept as %s', (typed, link) => expect(linkTyped(typed)).toBe(link));

  test.each([
    'javascript:alert(1)',
    'JavaScript:x',
    'data:text/html,x',
    'ftp://a.org',
    'see my site',
    'mix',
    '',
  ])('as “%s” is refused', (typed) => expect(linkTyped(typed)).toBeUndefined());
});

describe('The file to take along', () => {
  test('gives back all that was kept, understood or not', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        expect(readKeptFile(writeKeptFile(kept), named)).toEqual(kept);
        expect(keptWith(undefined, kept)).toEqual(kept);
      }),
    );
  });

  test('opens in the plan as before, and a file of the plan opens here', () => {
    const all = withThings(oldPlan, { 'roles/foley-artist': '' });
    expect(readPlanFile(writeKeptFile(all))).toEqual(readKept(oldPlan));
    const plan = '{"about":"A plan of Signal Path","skills":{"mixing":"expert"},"target":"x"}';
    expect(readKeptFile(plan, named)).toEqual({ skills: { mixing: 'expert' }, target: 'x' });
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
    expect(fileTold(both, named).holds).toBe(
      '2 lines of evidence, 2 marked skills, where you are, the target of your plan, and 2 pages that are not on this site',
    );
  });

  const file: Kept = {
    skills: { microphones: 'expert', mixing: 'working' },
    kept: { 'roles/boom-operator': '', 'roles/mastering-engineer': '' },
    proof: { 'mixing.working': [{ text: 'Old' }, { text: 'New' }] },
  };

  test('says what it added, what was there, and where the two differ', () => {
    const here: Kept = {
      skills: { microphones: 'working' },
      kept: { 'roles/boom-operator': '' },
      proof: { 'mixing.working': [{ text: 'Old' }] },
    };
    expect(addedTold(here, keptWith(here, file), file, named)).toBe(
      'Added: 1 kept page, 1 line of evidence, and 1 marked skill. The rest was here already. Microphones stays at Working; the file says Expert.',
    );
    expect(addedTold(keptNothing, file, file, named)).toBe(
      'Added: 2 kept pages, 2 lines of evidence, and 2 marked skills.',
    );
    expect(addedTold(file, file, file, named)).toBe(
      'Nothing was added: all of it was here already.',
    );
  });

  test('puts a level that is understood in place of one that is not, and says what found no place', () => {
    const guru = (level: unknown): Kept => ({ skills: { microphones: level }, proof: 'x' });
    for (const level of ['guru', 99, { x: 1 }]) {
      const here = guru(level);
      const both = keptWith(here, file);
      expect(both.skills['microphones']).toBe('expert');
      expect(both['proof']).toBe('x');
      expect(addedTold(here, both, file, named)).toBe(
        'Added: 2 kept pages and 2 marked skills. Left out: 2 lines of evidence, because something that is not understood here stands in that place.',
      );
      const again = keptWith(both, file);
      expect(addedTold(both, again, file, named)).toBe(
        'Nothing was added. Left out: 2 lines of evidence, because something that is not understood here stands in that place. The rest was here already.',
      );
    }
    expect(keptWith(guru('guru'), guru('wizard')).skills['microphones']).toBe('guru');
  });

  test('counts what is shown, and says how much is not understood and whether it is of a newer site', () => {
    const odd: Kept = {
      skills: { mixing: 'godlike', 'no-such': 'expert', microphones: 'expert' },
      kept: { constructor: '', 'roles/boom-operator': '2031-01-01.1' },
      later: [1],
      version: '2031-01-01.abcdef12',
    };
    expect(placedTold(odd, named)).toBe(
      'Taken in: 1 kept page and 1 marked skill. The file comes from a newer version of this site, January 1, 2031. 4 things in it are not understood here, and go along when you save.',
    );
  });

  test('is none of another program that names nothing of this site', () => {
    for (const strange of ['{"skills":{"php":"guru"},"kept":{"x":"y"}}', '{"skills":{}}'])
      expect(readKeptFile(strange, named)).toBeUndefined();
    expect(readKeptFile('{"skills":{"mixing":"expert"}}', named)).toBeDefined();
  });

  test('that is none is told from one', () => {
    const deep = `${'{"skills":'.repeat(40)}{}${'}'.repeat(40)}`;
    for (const text of ['', 'null', '[]', '{"skills":[]}', '<script>', deep])
      expect(readKeptFile(text, named)).toBeUndefined();
  });

  test('of this site that holds nothing is none, but what is not understood is something', () => {
    const file = (more: object) => readKeptFile(writeKeptFile({ skills: {}, ...more }), named);
    expect(file({})).toBeUndefined();
    expect(file({ kept: {}, proof: {}, version: '2026-11-20.abc' })).toBeUndefined();
    for (const more of [{ unread: ['gone.expert'] }, { later: 1 }, { kept: [1] }]) {
      expect(file(more)).toBeDefined();
      expect(fileTold({ skills: {}, ...more }, named).isShown).toBe(false);
    }
  });

  test('tells pages that are on this site from those that are not', () => {
    const newer = withThings(keptNothing, { 'roles/newrole': '', 'roles/boom-operator': '' });
    expect(fileTold(newer, named)).toEqual({
      holds: '1 kept page and 1 page that is not on this site',
      more: '',
      isShown: true,
    });
    expect(addedTold(keptNothing, newer, newer, named)).toBe(
      'Added: 1 kept page and 1 page that is not on this site.',
    );
  });
});

describe('What was dropped', () => {
  const all: Kept = {
    skills: { mixing: 'working' },
    kept: { 'roles/a': '1', 'roles/b': '', 'roles/c': '' },
    proof: { 'mixing.expert': [{ text: 'A' }, { text: 'B' }] },
  };
  const text = JSON.stringify;
  const without = (name: string, kept: Kept) => withoutThing(kept, name);
  const one = without('roles/a', all);

  test('is all that was dropped one after the other, to the letter', () => {
    const two = withoutProof(one, 'mixing.expert', { text: 'B' });
    const first = droppedBetween(text(all), text(one));
    const both = droppedBetween(text(one), text(two), first);
    expect(first?.lost).toEqual({ skills: {}, kept: { 'roles/a': '1' } });
    expect(both?.kept).toBe(text(all));
    expect(both?.lost).toEqual({
      skills: {},
      kept: { 'roles/a': '1' },
      proof: { 'mixing.expert': [{ text: 'B' }] },
    });
  });

  test('leaves out what another tab dropped in between, and afterwards', () => {
    const first = droppedBetween(text(all), text(one));
    const elsewhere = without('roles/b', one);
    const last = without('roles/c', elsewhere);
    const both = droppedBetween(text(elsewhere), text(last), first);
    expect(JSON.parse(both?.kept ?? '')).toMatchObject({ kept: { 'roles/c': '', 'roles/a': '1' } });
    expect(JSON.parse(both?.kept ?? '')).not.toHaveProperty(['kept', 'roles/b']);
    expect(keptWith(without('roles/b', one), first?.lost ?? keptNothing)['kept']).toEqual({
      'roles/c': '',
      'roles/a': '1',
    });
  });

  test('is nothing where what is kept is not understood', () => {
    expect(droppedBetween('[1]', text(all))).toBeUndefined();
  });

  test('of anything at all comes back', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        for (const name of namesKept(kept)) {
          const dropped = droppedBetween(text(kept), text(withoutThing(kept, name)));
          expect(keptWith(withoutThing(kept, name), dropped?.lost ?? keptNothing)).toEqual(kept);
        }
      }),
    );
  });
});

describe('Evidence that is typed', () => {
  test('is kept whole, or not at all', () => {
    expect(proofTyped('A mix', 'example.org/mix')).toEqual({
      text: 'A mix',
      link: 'https://example.org/mix',
    });
    expect(proofTyped('A'.repeat(300), '')).toEqual({ text: 'A'.repeat(300) });
    expect(proofTyped('', '')).toEqual({ field: 'text', wrong: 'Say in a line what shows it.' });
    expect(proofTyped('A'.repeat(313), '')).toEqual({
      field: 'text',
      wrong: 'The line has 313 letters, and a line that is kept has 300 at most. Make it shorter.',
    });
    expect(proofTyped('A', `https://example.org/${'a'.repeat(2_104)}`)).toMatchObject({
      field: 'link',
      wrong: expect.stringContaining('The link has 2,124 letters') as string,
    });
    expect(proofTyped('A', 'nothing')).toMatchObject({
      wrong: expect.stringContaining('not one that a browser can follow') as string,
    });
  });
});
