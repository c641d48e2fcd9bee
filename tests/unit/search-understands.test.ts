import { describe, expect, test } from 'vitest';
import { waysIn } from '../../src/knowledge/choose/facets.ts';
import { searchTold } from '../../src/browser/search/told.ts';
import { errorsIn } from '../../src/search/edits.ts';
import { labels } from '../../src/search/labels.ts';
import { nearIn } from '../../src/search/near.ts';
import { payAt } from '../../src/search/sides.ts';
import { realKnowledge } from './real.ts';
import { addresses, asked, realIndexes } from './real-search.ts';

const knowledge = realKnowledge();
const first = async (text: string) => (await addresses(text))[0];

describe('Whoever asks for jobs without a degree', () => {
  test('is led to those that have no way in by one, and told that nearly all have a way without', async () => {
    const { results } = await asked('jobs without a degree');
    const [list] = results;
    expect(list?.address).toBe('/roles/?training=no-degree#found');
    expect(list?.summary).toContain('Nearly every role has a way in without a degree');
    const ways = knowledge.byKind.roles.map((role) => waysIn(knowledge, role));
    const none = ways.filter(({ degree }) => degree === 0);
    expect((list?.entries?.length ?? 0) + (list?.more ?? 0)).toBe(none.length);
    expect(none.length).toBeLessThan(0.7 * ways.length);
    expect(ways.filter(({ degree, all }) => degree < all).length).toBeGreaterThan(
      0.9 * ways.length,
    );
  });

  test('is not taken for one who asks for jobs with it', async () => {
    expect(await first('audio jobs with a degree')).toBe('/roles/?training=degree#found');
  });
});

test.each([
  'jobs without paying for school',
  'audio jobs no tuition',
  'sound careers without student debt',
  'no paid schooling',
])(
  'Whoever wants no paid schooling is led to roles with a way in without a fee: %s',
  async (text) => {
    expect(await first(text)).toBe('/roles/?training=no-fee#found');
  },
);

test('A list by pay says what it is ordered by', async () => {
  for (const text of [
    'highest paying',
    'salary',
    'sueldo',
    'gehalt',
    'how do audio people get payed',
  ]) {
    const [list] = (await asked(text)).results;
    expect(list?.address, text).toBe('/roles/?sort=pay#found');
    expect(list?.summary, text).toContain('US median of the official class');
  }
});

test('A bare word for work leads to the boards and to all roles, in any language', async () => {
  for (const text of ['jobs', 'work', 'trabajo', 'lavoro', 'emploi'])
    expect((await addresses(text)).slice(0, 2), text).toEqual(['/jobs/', '/roles/']);
});

test('Whoever asks for all parts of the industry sees the roles by them', async () => {
  for (const text of ['list of families', 'all sectors', 'parts of the industry'])
    expect(await first(text), text).toBe('/roles/');
});

describe('Common words', () => {
  test.for([
    ['squeeling speakers', '/terms/feedback/'],
    ['higest paying jobs', '/roles/?sort=pay#found'],
    ['remoet audio jobs', '/roles/?base=some-home#found'],
    ['do i need colege', '/steps/audio-engineering-degree/'],
    ['sallary of a foley artist', '/roles/foley-artist/#how-you-are-paid'],
  ] as const)('are understood with one typing error: “%s”', async ([text, address]) => {
    const { results, unknown } = await asked(text);
    expect(results[0]?.address).toBe(address);
    expect(unknown).toEqual([]);
  });

  test('stay as they are where some page has them, or where they are short', () => {
    for (const text of ['stage', 'foley', 'cable', 'tracks', 'nite'])
      expect(realIndexes.meanings.corrected(text)).toBe(text);
  });

  test('that only make a sentence, or are a condition, are not told as unknown', async () => {
    for (const text of [
      "i'd like to mix bands",
      'wanna work with film sound',
      'jobs for introverts',
    ])
      expect((await asked(text)).unknown, text).toEqual([]);
  });
});

describe('Another first letter', () => {
  test('is the only error there may be, and none is in front of the name', () => {
    expect(errorsIn('actress', 'stress', 2)).toBe(3);
    expect(errorsIn('brain', 'rain', 1)).toBe(2);
    expect(errorsIn('nicrophone', 'microphone', 2)).toBe(1);
    expect(errorsIn('icrophone', 'microphone', 2)).toBe(1);
    expect(errorsIn('mcirophome', 'microphone', 2)).toBe(2);
  });
});

describe('An abbreviation that no page has for a name', () => {
  test.for(['NCTI', 'EFSP', 'IR35'])('is not taken for another: “%s”', async (text) => {
    const { results, unknown } = await asked(text);
    expect(results).toEqual([]);
    expect(unknown).toEqual([text]);
    expect(nearIn(realIndexes.names, text)).toEqual([]);
  });

  test('is known with a letter that was typed twice, and is near to one of the same letters', async () => {
    for (const text of ['daww', 'XLLR', 'fohh'])
      expect((await asked(text)).total, text).toBeGreaterThan(0);
    expect(nearIn(realIndexes.names, 'xrl').map(({ name }) => name)).toContain('XLR');
  });
});

describe('A job with a part of the industry in front', () => {
  test.for([
    ['live sound tech', '/roles/audio-technician/'],
    ['studio sound technician', '/roles/audio-technician/'],
    ['live audio engineer', '/roles/sound-engineer/'],
  ] as const)('is that job, and no other of the part: “%s”', async ([text, address]) => {
    expect(await first(text)).toBe(address);
  });
});

test('Every page that is made from no entry says what it is where it is found', async () => {
  for (const text of [
    'find jobs',
    'day rate calculator',
    'open data',
    'what you kept',
    'hear it',
  ]) {
    const { results } = await asked(text);
    const pages = results.filter(({ kind }) => kind === labels.page);
    expect(pages.length, text).toBeGreaterThan(0);
    for (const { summary, address } of pages) expect(summary, address).toBeTruthy();
  }
});

describe('A wish', () => {
  test.for([
    ['i want to travel', '/roles/?travel=often#found'],
    ['i want to work from home', '/roles/?base=some-home#found'],
    ["i'd like to work alone", '/roles/?company=alone#found'],
  ] as const)('“%s” is a condition of jobs', async ([text, address]) => {
    expect(await first(text)).toBe(address);
  });

  test('to leave the road never leads to going on tour', async () => {
    for (const text of [
      'leave touring',
      'off the road',
      'stop touring',
      'quit touring',
      'sick of the road',
    ]) {
      const all = await addresses(text);
      expect(all.slice(0, 2), text).toEqual([
        '/roles/?travel=rarely#found',
        '/steps/change-family/',
      ]);
      expect(all, text).not.toContain('/steps/go-on-tour/');
    }
    expect(await first('want to go on tour')).toBe('/steps/go-on-tour/');
  });
});

describe('What tells no page from another', () => {
  test('finds nothing, and the reader is told what to do', async () => {
    for (const text of ['.', '7', 'the', 'and of', '?!']) {
      const { results, total, saysLittle, unknown } = await asked(text);
      expect(results, text).toEqual([]);
      const told = searchTold({
        query: { text, filters: {} },
        total,
        shown: 0,
        unknown,
        saysLittle,
      });
      expect(told, text).toContain('alone says too little');
    }
  });

  test('is found where it is a name', async () => {
    expect(await first('7506')).toMatch(/^\/skills\//);
  });
});

test('A product is found by whole words of it, not by the beginning of one', async () => {
  const { results } = await asked('compos');
  expect(results.map(({ as }) => as?.name)).not.toContain('Media Composer');
  expect((await asked('ableton')).results[0]?.address).toBe('/skills/digital-audio-workstations/');
});

describe('A way between two jobs', () => {
  test.for([
    ['route from stagehand to foh', 'role=audio-stagehand&to=front-of-house-engineer'],
    [
      'how do i get from boom operator to sound mixer',
      'role=boom-operator&to=production-sound-mixer',
    ],
    ['from retail to mastering engineer', 'from=nothing&to=mastering-engineer'],
    [
      'i am a foley artist and want to become a re-recording mixer',
      'role=foley-artist&to=re-recording-mixer',
    ],
  ] as const)('“%s” is a plan', async ([text, ends]) => {
    expect(await first(text)).toBe(`/plan/?${ends}`);
  });

  test('is a step where the ends are parts of the industry', async () => {
    expect(await first('from theater to games')).toBe('/steps/change-family/');
  });

  test('is not read where an end is no job', async () => {
    for (const text of ['microphone from germany to france', 'from scratch to finished mix'])
      expect(await first(text), text).not.toContain('/plan/');
  });
});

test('What two jobs are paid is asked of a section that the page of every pair has', async () => {
  expect(payAt).toBe('side-by-side');
  const [pair] = await addresses('what pays more, boom operator or production sound mixer');
  expect(pair).toBe(`/compare/boom-operator-vs-production-sound-mixer/#${payAt}`);
});
