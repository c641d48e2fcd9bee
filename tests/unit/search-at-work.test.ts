import { describe, expect, test } from 'vitest';
import { addresses, leadsFirst } from './real-search.ts';

describe('Whoever waits for money is told how to get it', () => {
  leadsFirst([
    ['promoter still hasnt paid me', '/steps/know-your-rights/'],
    ['venue owes me money for a gig', '/steps/know-your-rights/'],
    ['band won’t pay me for the mix', '/steps/know-your-rights/'],
    ['can a studio make me work for free', '/steps/know-your-rights/'],
  ]);

  test('but not whoever pays for no school', async () => {
    expect((await addresses('jobs without paying for school'))[0]).toBe(
      '/roles/?training=no-fee#found',
    );
  });
});

describe('Whoever has children is told how others do it', () => {
  leadsFirst([
    ['touring with a baby', '/steps/look-after-yourself/'],
    ['single mum wants to work in sound', '/steps/look-after-yourself/'],
  ]);

  test('and gets the list for a condition that stands beside', async () => {
    const found = await addresses('sound work without touring, i have small kids');
    expect(found.slice(0, 3)).toContain('/roles/?travel=rarely#found');
  });
});

describe('Whoever has an advert in front of them is led to what reads it', () => {
  leadsFirst([
    ['what does this job ad even mean', '/decode/'],
    ['red flags in audio job listings', '/decode/'],
  ]);

  test('but a commercial is no advert of a job', async () => {
    expect(await addresses('mixing a radio ad')).not.toContain('/decode/');
  });
});

describe('Whoever fears software reads what it does', () => {
  leadsFirst([
    ['is audio engineering a dying career because of AI', '/software-and-ai/'],
    ['will artificial intelligence take over audio jobs', '/software-and-ai/'],
    ['is studio work safe from AI', '/software-and-ai/'],
  ]);

  test('but of a role its own page says it', async () => {
    expect((await addresses('will ai replace mixing engineers'))[0]).toMatch(
      /^\/roles\/mixing-engineer\//,
    );
  });
});

describe('Whoever looks for a way in', () => {
  leadsFirst([
    ['live sound no experience hiring near me', '/steps/first-paid-gig/'],
    ['can i ask the sound guy to let me watch him work', '/steps/shadow-a-show/'],
    ['how do live sound people find work', '/steps/build-a-network/'],
    ['back pain from lifting speakers', '/skills/physical-stamina/'],
  ]);
});

describe('What people call those who work in sound by what they have in hand is known', () => {
  leadsFirst([
    ['noise boys', '/roles/sound-engineer/'],
    ['noise boy tv', '/roles/production-sound-mixer/'],
    ['knob twiddler', '/roles/front-of-house-engineer/'],
    ['headset dude backstage', '/roles/comms-technician/'],
    ['furry pole lady', '/roles/boom-operator/'],
    ['monitor desk operator', '/roles/monitor-engineer/'],
  ]);
});

describe('Two sides are compared', () => {
  leadsFirst([
    ['adr mixer foley mixer difference', '/compare/adr-mixer-vs-foley-mixer/'],
    [
      'whats the difference between a producer and an engineer',
      '/compare/music-producer-vs-recording-engineer/',
    ],
    ['theatre vs film sound', '/families/theater/'],
  ]);
});

describe('A noise tells more than who is at the microphone', () => {
  leadsFirst([
    ['howling when pastor turns on his lapel mic', '/terms/feedback/'],
    ['fantom powr', '/terms/phantom-power/'],
  ]);
});

describe('What is not of sound finds nothing', () => {
  test.for(['hearing aids for my mum', 'audiologist salary', 'ear wax removal'])(
    '“%s”',
    async (text) => {
      expect(await addresses(text)).toEqual([]);
    },
  );

  test('but whoever wears hearing aids may ask for work', async () => {
    expect((await addresses('can i mix with hearing aids'))[0]).toBe('/working-with-a-disability/');
  });
});

test('Terms of employment alone ask for all roles', async () => {
  expect((await addresses('steady paycheck in sound not gigs'))[0]).toBe('/roles/');
});
