import { describe, expect, test } from 'vitest';
import { find } from '../../src/search/find.ts';
import { withPlaces } from '../../src/search/numbered.ts';
import { besideOutside } from '../../src/search/outside.ts';
import { readPairTold } from '../../src/search/sides-told.ts';
import { realIndexes } from './real-search.ts';

const found = (text: string) => find(realIndexes, { text, filters: {} });
const first = async (text: string) => (await found(text)).results[0]?.address;

describe('A trade beside sound that is what a query asks for', () => {
  test.for([
    'lighting desk programmer',
    'lighting designer for theatre',
    'how to get booked as a wedding dj',
    'sonographer training course',
    'sound bath healer training',
    'camera operator salary',
    'piano teacher hourly rate',
    'become a radio presenter',
    'tower crane operator ticket',
    'security guard at gigs',
  ])('finds nothing, whatever word of sound it shares: “%s”', async (text) => {
    const { results, isElsewhere } = await found(text);
    expect(results).toEqual([]);
    expect(isElsewhere).toBe(true);
  });

  test.for([
    'lighting tech or sound tech',
    'video editor who wants to do sound',
    'crane boom operator licence',
    'gaffer tape',
    'yoga studio acoustics',
    'theatre front of house manager usher jobs',
  ])('hides nothing where sound stands beside it: “%s”', async (text) => {
    const { results, isElsewhere } = await found(text);
    expect(results.length).toBeGreaterThan(0);
    expect(isElsewhere).toBe(false);
  });

  test('is not asked for where it only stands in what somebody does', () => {
    expect(besideOutside('follows the camera operator around with a long pole')).toBeUndefined();
    expect(besideOutside('camera operator pay in london')).toBeDefined();
  });
});

describe('Two activities in one sentence', () => {
  test.for([
    ['is mastering just mixing again', '/compare/mastering-engineer-vs-mixing-engineer/'],
    [
      'difference between producing a podcast and editing one',
      '/compare/podcast-editor-vs-podcast-producer/',
    ],
    [
      'how does recording a band differ from mixing it',
      '/compare/mixing-engineer-vs-recording-engineer/',
    ],
    [
      'producing records or engineering them, which suits me',
      '/compare/music-producer-vs-recording-engineer/',
    ],
  ] as const)('lead to the comparison of those who do them: “%s”', async ([text, address]) => {
    expect(await first(text)).toBe(address);
  });

  test('share what is done with', () => {
    expect(readPairTold('is recording a choir different from mixing it')).toEqual([
      'recording a choir',
      'mixing a choir',
    ]);
    expect(readPairTold('should i mix or master records')).toEqual([
      'mix records',
      'master records',
    ]);
    expect(readPairTold('how to mix drums')).toBeUndefined();
  });
});

test('A person with what they have to do with is a job, and no term of that name', async () => {
  expect(await first('foldback bloke')).toBe('/roles/monitor-engineer/');
  expect(await first('patch monkey')).toBe('/roles/stage-audio-technician/');
  expect(await first('foldback')).toBe('/terms/monitor-mix/');
});

describe('A place in a sound crew', () => {
  test('is written in many ways', () => {
    for (const text of [
      'sound number three',
      'Sound no3',
      'sound #3',
      'no. 3 sound',
      '#3 in sound',
    ])
      expect(withPlaces(text), text).toBe('sound no 3');
    expect(withPlaces('sound no 10')).toBe('sound no 10');
  });

  test('is asked for wherever it stands', async () => {
    expect(await first('sound no 3 in the west end what do they do')).toBe(
      '/roles/theater-sound-technician/',
    );
  });
});

describe('Whoever asks what to ask for', () => {
  test.for([
    'how much should i quote for a corporate gig',
    'what should i ask for mixing one song for a friends band',
    'how do i raise my rates',
    'is 300 a day fair for a sound op',
  ])('is led to prices: “%s”', async (text) => {
    expect(await first(text)).toBe('/steps/set-your-rates/');
  });

  test('is not whoever asks what a job is paid', async () => {
    expect(await first('how much does a boom op make')).toMatch(/^\/roles\/boom-operator\//);
  });
});

describe('Whoever is under age', () => {
  test.for([
    'does anyone take on 16 yr olds to help with sound over the summer',
    'minimum age to work as stage crew',
    'under 18 allowed in a venue to help on sound',
  ])('is told what the law allows: “%s”', async (text) => {
    expect(await first(text)).toBe('/steps/know-your-rights/');
  });

  test('or has a summer is led to what one can do in it', async () => {
    expect(await first('summer job sound for students')).toBe('/steps/internship/');
  });
});

describe('What somebody does', () => {
  test.for([
    [
      'sits behind glass while an author reads a whole novel and stops them at every wrong word',
      '/roles/audiobook-engineer/',
    ],
    ['blends commentators and crowd for the football on telly', '/roles/broadcast-audio-mixer/'],
    ['wer plant die funkfrequenzen auf einem festival', '/roles/rf-coordinator/'],
    ['qui enregistre le son sur un tournage', '/roles/production-sound-mixer/'],
  ] as const)(
    'is a job in everyday words, in other languages too: “%s”',
    async ([text, address]) => {
      expect(await first(text)).toBe(address);
    },
  );
});

describe('What somebody hears', () => {
  test.for([
    ['mic squeals whenever the pastor walks in front of the speakers', '/terms/feedback/'],
    ["spitty s's hurt on headphones", '/terms/sibilance/'],
    [
      'everything i record on my laptop has little clicks and pops every few secs',
      '/terms/word-clock/',
    ],
  ] as const)('is a fault, whoever stands where: “%s”', async ([text, address]) => {
    expect(await first(text)).toBe(address);
  });
});
