import { describe, expect, test } from 'vitest';
import { find } from '../../src/search/find.ts';
import { addresses, leadsFirst, realIndexes } from './real-search.ts';

describe('Whoever asks what a word means is told that, before who works with it', () => {
  leadsFirst([
    ['what does headroom mean for my mix', '/terms/headroom/'],
    ['what do engineers mean by true peak', '/terms/true-peak/'],
    ['what is phase and why does it matter with two mics', '/terms/phase/'],
    ['was ist Phantomspeisung', '/terms/phantom-power/'],
  ]);

  test('but of a role its own section says it', async () => {
    expect((await addresses('what is a boom operator'))[0]).toBe(
      '/roles/boom-operator/#what-you-do',
    );
  });
});

describe('The step that a query names comes before whom it asks that of', () => {
  leadsFirst([
    ['apprenticeships in broadcast engineering', '/steps/apprenticeship/'],
    ['visa for a sound engineer to tour the states', '/steps/work-abroad/'],
    ['how do i join the union as a boom op', '/steps/join-a-union/'],
    ['is berklee worth it for audio', '/steps/audio-engineering-degree/'],
    ['local crew work at stadiums for beginners', '/steps/crew-call-list/'],
  ]);

  test('but not where it only is at hand in what somebody does', async () => {
    expect((await addresses('person who fixes amps in a studio'))[0]).toBe(
      '/roles/audio-maintenance-technician/',
    );
  });

  test('and a degree is the one in what stands beside it', async () => {
    expect((await addresses('acoustics consultant degree'))[0]).toBe('/steps/engineering-degree/');
  });
});

describe('Where somebody stands in life is met by a step', () => {
  leadsFirst([
    ['quitting nursing to do live sound', '/steps/come-from-another-trade/'],
    ['is 38 too late to become a mixing engineer', '/steps/come-from-another-trade/'],
    ['from carpentry to audio', '/steps/come-from-another-trade/'],
    ['trop vieux pour devenir ingénieur du son', '/steps/come-from-another-trade/'],
    ['my daughter is 15 and wants to be a sound engineer', '/steps/school-preparation/'],
    ['i have adhd which audio career fits', '/steps/choose-a-direction/'],
    ['i dont know which audio job is right for me', '/steps/choose-a-direction/'],
  ]);

  test('and a number that is no age is not taken for one', async () => {
    expect(await addresses('recording at 48 khz for a new job')).not.toContain(
      '/steps/come-from-another-trade/',
    );
  });
});

describe('A name with a typing error inside a longer query is that name', () => {
  leadsFirst([
    ['fantom power ribbon mic', '/terms/phantom-power/'],
    ['lavaliere micraphone on actors', '/terms/lavalier-microphone/'],
  ]);

  test('and a word that some page has stays as it is', () => {
    expect(realIndexes.meanings.corrected('horse racing commentary')).toBe(
      'horse racing commentary',
    );
  });
});

describe('What something is called abroad leads to it, whatever stands beside it', () => {
  leadsFirst([
    ['Brummschleife am Mischpult loswerden', '/terms/ground-loop/'],
    ['effet larsen comment éviter', '/terms/feedback/'],
    ['acople de micrófono en los altavoces', '/terms/feedback/'],
    ['ronzio nelle casse', '/terms/hum/'],
    ['microfoon fluit tijdens de dienst', '/terms/feedback/'],
  ]);
});

describe('Titles abroad are laid side by side in their language', () => {
  leadsFirst([
    [
      'fonico di palco o fonico di sala qual è la differenza',
      '/compare/front-of-house-engineer-vs-monitor-engineer/',
    ],
    ['perchman ou chef opérateur du son', '/compare/boom-operator-vs-production-sound-mixer/'],
    [
      'diferencia entre microfonista y sonidista de cine',
      '/compare/boom-operator-vs-production-sound-mixer/',
    ],
  ]);
});

test('A job told as a story is read to its end', async () => {
  const text =
    'my cousin works for a big theater company in london and every night before the musical begins she tapes tiny radio mics under the wigs of the actors';
  expect((await addresses(text))[0]).toBe('/roles/theater-sound-technician/');
});

describe('A product that is asked about leads to the skill it stands at', () => {
  leadsFirst([
    ['is izotope RX worth learning', '/skills/audio-restoration/'],
    ['do i need to know wwise for a game audio job', '/skills/game-audio-middleware/'],
    ['Sennheiser or Wisycom for film radio mics', '/skills/wireless-and-rf/'],
  ]);

  test('but to its course where one is asked for', async () => {
    expect((await addresses('wwise course'))[0]).toBe('/steps/wwise-certification/');
  });
});

describe('Another trade', () => {
  test.for(['skilled worker visa for nursing', 'dental hygienist salary', 'plumber near me'])(
    'finds nothing, and the answer says so: “%s”',
    async (text) => {
      const { results, isElsewhere } = await find(realIndexes, { text, filters: {} });
      expect(results).toEqual([]);
      expect(isElsewhere).toBe(true);
    },
  );

  test('is found where an official class is called so, with a typing error too', async () => {
    for (const text of ['Software Developers', 'software develpers'])
      expect(await addresses(text), text).toContain('/occupations/us-15-1252/');
  });

  test('is no reason for that where sound is named beside it', async () => {
    expect((await addresses('plumber who wants to work in sound'))[0]).toBe(
      '/steps/come-from-another-trade/',
    );
  });
});

test('“No experience” beside a trade hides no step and no role that is named', async () => {
  const found = await addresses('crew work at arenas with no experience');
  expect(found[0]).toBe('/steps/crew-call-list/');
});
