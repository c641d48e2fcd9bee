import { describe, expect, test } from 'vitest';
import { addresses } from './real-search.ts';

describe('Whoever says only who one is', () => {
  test.for([
    ['student', '/steps/audio-engineering-degree/'],
    ['I am a college student', '/steps/audio-engineering-degree/'],
    ['estudiante', '/steps/audio-engineering-degree/'],
    ['high school students', '/steps/school-preparation/'],
    ['pupil', '/steps/school-preparation/'],
    ['parent', '/for-parents/'],
    ['I’m a mom', '/for-parents/'],
    ['my daughter', '/for-parents/'],
    ['school counselor', '/schools/'],
    ['careers advisers', '/schools/'],
    ['head teacher', '/schools/'],
  ] as const)('finds what is for such people, and nothing else: “%s”', async ([text, address]) => {
    const found = await addresses(text);
    expect(found[0]).toBe(address);
    expect(found).toContain('/schools/');
    for (const one of found) expect(one).not.toMatch(/^\/(?:skills|terms|roles)\//);
  });

  test('leads a student to what study costs as well', async () => {
    expect(await addresses('student')).toContain('/steps/find-funding/');
  });

  test('is no such reader where a word of work stands beside: “grants for sound students”', async () => {
    expect((await addresses('grants for sound students'))[0]).toBe('/steps/find-funding/');
    expect(await addresses('teacher')).toContain('/roles/audio-instructor/');
  });
});

describe('Whoever wants to write music', () => {
  test.for([
    'composer',
    'film composer',
    'how do I become a video game composer',
    'composer salary',
    'compose music for video games',
    'I want to write music for films',
    'film scoring jobs',
    'songwriting',
    'Filmkomponist',
  ])('is told first that it is another trade: “%s”', async (text) => {
    expect((await addresses(text))[0]).toBe('/composing/');
  });

  test.for([
    ['person who cuts the composers music to fit the film', '/roles/music-editor/'],
    ['records the orchestra for film scores', '/roles/recording-engineer/'],
    ['makes the noises for video games', '/roles/game-sound-designer/'],
  ] as const)('is not meant by work beside it: “%s”', async ([text, address]) => {
    const found = await addresses(text);
    expect(found[0]).not.toBe('/composing/');
    expect(found.slice(0, 3)).toContain(address);
  });
});

describe('Whoever hears with one ear, or less', () => {
  test.for([
    'deaf in one ear',
    'I can only hear with one ear',
    'hearing impaired',
    'hard of hearing',
    'unilateral hearing loss',
    'cochlear implant',
    'can I be a sound engineer with hearing loss',
  ])('finds how others work so: “%s”', async (text) => {
    expect((await addresses(text))[0]).toBe('/working-with-a-disability/');
  });

  test('is not meant first by how to keep one’s hearing', async () => {
    expect((await addresses('hearing loss')).slice(0, 2)).toEqual([
      '/skills/hearing-conservation/',
      '/working-with-a-disability/',
    ]);
  });
});

describe('Whoever works with a disability, by the names people use', () => {
  test.for([
    'single-sided deafness',
    'hearing aids',
    'CROS',
    'ADA',
    'Americans with Disabilities Act',
    'EEOC',
    'Section 504',
    'disability services',
    'reasonable adjustments',
    'accommodations',
    'blind',
    'wheelchair',
    'can a blind person be a sound engineer',
    'wheelchair user working front of house',
  ])('finds how others work so, and what to ask for: “%s”', async (text) => {
    expect((await addresses(text))[0]).toBe('/working-with-a-disability/');
  });

  test.for(['women in audio', 'gay or trans on a touring crew', 'only woman on the crew'])(
    'is not meant by who is rare in the trade: “%s”',
    async (text) => {
      expect((await addresses(text))[0]).toBe('/who-works-in-sound/');
    },
  );

  test('is not meant by a test with unseen samples', async () => {
    expect((await addresses('blind test'))[0]).toBe('/terms/blind-listening-test/');
  });
});
