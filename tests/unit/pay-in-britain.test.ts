import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../src/knowledge/compare/card.ts';
import {
  britishClasses,
  elseInBritain,
  payInBritain,
  rolesRatedInBritain,
} from '../../src/knowledge/figures/pay-in-britain.ts';
import { get, type Knowledge } from '../../src/knowledge/graph/knowledge.ts';
import { ratesOfPair } from '../../src/knowledge/graph/pair-shown.ts';
import { PaidInBritain } from '../../src/views/compare/PaidInBritain.tsx';
import { realKnowledge } from './real.ts';
import { filing, occupation, rate, role, sampleKnowledge } from './sample.ts';

const there = (knowledge: Knowledge, id = 'mixer') =>
  elseInBritain(knowledge, get(knowledge, 'roles', id));
const british = { place: 'gb', unit: 'GBP', low: 340 } as const;

describe('What a role pays in Britain', () => {
  test('is its best rate there, though the one of another country stands first', () => {
    const both = sampleKnowledge(rate('here', {}), rate('there', british));
    expect(there(both)?.rate?.value).toBe('£340 a day');
  });

  test('may be doubtful, and then says so with what makes it so', () => {
    const note = 'The low end must be old.';
    const doubtful = sampleKnowledge(rate('there', { ...british, confidence: 'low', note }));
    expect(there(doubtful)?.rate).toMatchObject({ note });
    expect(there(doubtful)?.rate?.context).toContain('doubtful');
  });

  test('is not told again where it stands first', () => {
    const first = sampleKnowledge(rate('there', british));
    expect(there(first)).toBeUndefined();
    expect(payInBritain(first, get(first, 'roles', 'mixer'))?.rate?.value).toBe('£340 a day');
  });

  test('has the median of the British class, with its code and how well it fits', () => {
    const knowledge = sampleKnowledge(
      occupation('uk-sound', {
        scheme: 'uk-soc',
        code: '3417',
        place: 'gb',
        currency: 'GBP',
        wages: [{ period: 'year to April 5, 2025', median: 32643, source: 'survey' }],
      }),
      role('mixer', 'technician', {
        occupations: [filing, { ...filing, occupation: 'uk-sound', match: 'broader' }],
      }),
    );
    const told = there(knowledge)?.ofClass?.told ?? '';
    for (const part of ['£32,643', '3417', 'Loose fit', 'April 5, 2025', 'full-time'])
      expect(told).toContain(part);
  });

  test('is unknown where there is neither', () => {
    expect(there(sampleKnowledge())).toBeUndefined();
  });

  test('stands for every real role with a British rate or a class that publishes a median', () => {
    const knowledge = realKnowledge();
    expect(there(knowledge, 'boom-operator')?.rate?.value).toBe('£340 a day of 10 hours');
    expect(there(knowledge, 'audio-technician')?.rate?.value).toContain('£18,000 to £35,000');
    expect(there(knowledge, 'sound-engineer')?.ofClass?.told).toContain('£32,643');
  });
});

describe('British pay', () => {
  test('is listed where there are British classes, and nowhere else', () => {
    expect(britishClasses(realKnowledge())).toBe('/occupations/#uk-soc');
    expect(britishClasses(sampleKnowledge())).toBeUndefined();
  });

  test('names the roles that have a rate there, by their titles', () => {
    const rated = rolesRatedInBritain(realKnowledge()).map(({ data }) => data.title);
    expect(rated).toEqual(rated.toSorted((a, b) => a.localeCompare(b, 'en-US')));
    expect(rated).toContain('Boom operator');
    expect(rolesRatedInBritain(sampleKnowledge(rate('here', {})))).toEqual([]);
  });
});

describe('Two roles side by side', () => {
  const britain = (...ids: string[]) => {
    const knowledge = realKnowledge();
    const cards = ids.map((id) => cardOf(knowledge, get(knowledge, 'roles', id)));
    return renderToString(h(PaidInBritain, { cards }));
  };

  test('show what is published of each in Britain, and say of which job there is no rate', () => {
    const told = britain('front-of-house-engineer', 'live-system-engineer');
    expect(told).toContain('£25,000 to £40,000 a year');
    expect(told).toMatch(/Live system engineer:<\/strong> No rate of this job was found/);
    expect(told.match(/£32,643/g)).toHaveLength(1);
  });

  test('show nothing of it where nothing is known of either', () => {
    expect(britain('foley-artist', 'studio-runner')).toBe('');
  });

  test('name the source of what they show', () => {
    const pair = 'front-of-house-engineer-vs-live-system-engineer';
    const rates = ratesOfPair(realKnowledge(), pair).map(({ id }) => id);
    expect(rates).toContain('gb-live-sound-engineer');
  });
});
