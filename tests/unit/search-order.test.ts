import { describe, expect, test } from 'vitest';
import { find } from '../../src/search/find.ts';
import { realIndexes } from './real-search.ts';

const addresses = async (text: string) =>
  (await find(realIndexes, { text, filters: {} })).results.map(({ address }) => address);
const first = async (text: string) => (await addresses(text))[0];

describe('A name is found among the first three with a typing error', () => {
  test.for([
    ['a letter in front of it', 'qsound guy', '/roles/sound-engineer/'],
    ['in a form that is compared otherwise', 'Wellre', '/skills/electronics/'],
    ['that leaves four letters', 'tkes', '/terms/take/'],
    ['that makes small words of it', 'our work', '/steps/go-on-tour/'],
    ['that drops the last letter and leaves small words', 'one of', '/terms/one-off/'],
    ['beside a product that it begins', 'disto', '/skills/power-and-grounding/'],
    ['by which it is near a word of the same stem', 'Unlversal Audio 1176', '/terms/compressor/'],
  ] as const)('%s: “%s”', async ([, text, address]) => {
    expect((await addresses(text)).slice(0, 3)).toContain(address);
  });

  test('but not where a letter in front of a short name makes another word', async () => {
    for (const text of ['again', 'brate']) {
      const all = (await find(realIndexes, { text, filters: {} })).results;
      expect(
        all.map(({ as }) => as?.name),
        text,
      ).not.toContain(text.slice(1));
    }
  });
});

test('A part of the industry beside another name says where, and comes after it', async () => {
  expect(await first('sound no 2 west end')).toBe('/roles/theater-sound-technician/');
  expect(await first('west end')).toBe('/families/theater/');
});

test('Words that elsewhere only make a sentence count where they are a name', async () => {
  expect(await first('get in at a theater')).toBe('/terms/load-in/');
  expect(await first('how much is a sound guy a day')).toMatch(/#how-you-are-paid$/);
});

test('Who asks with a name that is half a sentence is answered by it', async () => {
  expect(await first('what should i charge to mix a song')).toBe('/steps/set-your-rates/');
});

test('What all of it is about is no subject of a question', async () => {
  expect(await addresses('do you need qualifications to do sound')).not.toContain(
    '/terms/sibilance/',
  );
});

test('A question about a job goes to who does it, not to what is done', async () => {
  expect(await first('is mastering still a job now that ai does it')).toBe(
    '/roles/mastering-engineer/#how-the-work-looks-ahead',
  );
});

test('A job is described by what somebody does, with no word for a person', async () => {
  expect(await first('restores old tapes and records for a library')).toBe(
    '/roles/audio-restoration-engineer/',
  );
  expect(await first('teach audio at a college')).toBe('/roles/audio-instructor/');
});

test('A part of the industry is understood in other languages', async () => {
  expect(await first('sonoplasta de teatro')).toBe('/roles/theater-sound-designer/');
});

test('A word of thirteen letters or more is known with three errors in it', async () => {
  expect(await first('apprentaship sound uk')).toBe('/steps/apprenticeship/');
});
