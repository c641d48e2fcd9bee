import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/knowledge/graph/answers.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { takesBelow, takesInShort, takesShown } from '../../src/knowledge/figures/takes.ts';
import { isKnown } from '../../src/schema/known.ts';
import { taking } from '../../src/schema/takes.ts';
import { confidences, isMoney } from '../../src/schema/vocabulary.ts';
import { drawn } from '../../src/site/drawn.ts';
import { textOf } from '../../src/site/text-of.ts';
import { TakesText, TakingList } from '../../src/views/takes.tsx';
import { realKnowledge } from './real.ts';
import { sampleKnowledge, step } from './sample.ts';

const months = {
  of: 'The whole of it',
  low: 2,
  high: 6,
  unit: 'months',
  place: 'us',
  period: '2025',
  source: 'survey',
} as const;
const fee = {
  ...months,
  of: 'The fee',
  low: 200,
  high: undefined,
  unit: 'GBP',
  place: 'gb',
} as const;
const weekend = { value: 'One weekend', note: 'A limit you set yourself.' };

/** A step of the sample with this time and cost, and the sample. */
const withTaking = (fields: Parameters<typeof step>[1]) => {
  const sample = sampleKnowledge(step('course', fields));
  return { sample, entry: get(sample, 'steps', 'course') };
};

describe('What a step takes', () => {
  test.each([
    ['by its nature', { inherent: weekend }],
    ['as sources state it', { figures: [months, fee] }],
    ['by its nature and as sources state it', { inherent: weekend, figures: [months] }],
    ['for a reason not known', { notKnown: 'Nobody has counted it.' }],
  ])('may be said %s', (_, value) => {
    expect(taking.safeParse(value).success).toBe(true);
  });

  test.each([
    ['nothing', {}],
    ['an empty list', { figures: [] }],
    ['a figure that is not said to be of anything', { figures: [{ ...months, of: undefined }] }],
    ['a figure without a source', { figures: [{ ...months, source: undefined }] }],
    ['a figure beside the reason why it is not known', { notKnown: 'Nobody.', figures: [months] }],
  ])('is not %s', (_, value) => {
    expect(taking.safeParse(value).success).toBe(false);
  });
});

describe('A step as it is shown', () => {
  test('tells more of what is large below it, before the rest', () => {
    const noted = { ...months, note: 'Of ten people.' };
    const below = (figures: object[]) => {
      const { sample, entry } = withTaking({ time: { figures } as never });
      return takesBelow(takesShown(sample, entry.data.time)).map(({ value, note }) => [
        value,
        note,
      ]);
    };
    expect(below([noted, months])).toEqual([
      ['2 to 6 months', 'Of ten people.'],
      ['2 to 6 months', undefined],
    ]);
    expect(below([months])).toEqual([]);
    expect(takesBelow(undefined)).toEqual([]);
  });

  test('has the first figure large, with of what, where, when and who says so, and the rest below', () => {
    const { sample, entry } = withTaking({
      time: {
        figures: [months, { ...months, of: 'The way there', where: 'Ohio', confidence: 'low' }],
      },
    });
    const { lead, more = [] } = takesShown(sample, entry.data.time) ?? {};
    expect(lead).toMatchObject({
      value: '2 to 6 months',
      of: 'The whole of it',
      context: 'US, 2025',
      source: { id: 'survey', title: 'Survey' },
    });
    expect(more).toHaveLength(1);
    expect(more[0]).toMatchObject({
      of: 'The way there',
      context: 'Ohio, US, 2025',
      source: { title: `Survey, ${confidences.low}` },
    });
  });

  test('has what it takes by its nature large, without a source, and every figure below', () => {
    const { sample, entry } = withTaking({ time: { inherent: weekend, figures: [months] } });
    const { lead, more = [] } = takesShown(sample, entry.data.time) ?? {};
    expect(lead).toEqual(weekend);
    expect(more.map(({ of }) => of)).toEqual(['The whole of it']);
  });

  test('is drawn with a space between what it is, of what, and where', () => {
    const shown = (time: object) => {
      const { sample, entry } = withTaking({ time: time as never });
      return takesShown(sample, entry.data.time);
    };
    const lead = (time: object) => {
      const taking = shown(time);
      return taking ? textOf(drawn(TakesText, taking)) : undefined;
    };
    expect(lead({ inherent: weekend })).toBe('One weekend A limit you set yourself.');
    const whole = '2 to 6 months The whole of it US, 2025, Survey';
    expect(lead({ figures: [months] })).toBe(whole);
    const { more: all = [] } = shown({ inherent: weekend, figures: [months] }) ?? {};
    expect(textOf(drawn(TakingList, { label: 'Time', all }))).toBe(`Time${whole}`);
  });

  test('is told in a list by what stands large, and by nothing that is not known', () => {
    const short = (fields: Parameters<typeof step>[1]) => takesInShort(withTaking(fields).entry);
    const notKnown = { notKnown: 'Nobody has counted it.' };
    expect(short({ time: { inherent: weekend }, cost: { figures: [fee] } })).toEqual({
      time: 'One weekend',
      cost: '£200 (UK)',
    });
    expect(short({ time: notKnown, cost: { inherent: { value: 'Free' } } })).toEqual({
      time: undefined,
      cost: 'Free',
    });
    expect(short({ time: notKnown, cost: notKnown })).toEqual({ time: undefined, cost: undefined });
  });

  test('tells a price of nothing as free', () => {
    const free = { ...fee, low: 0, place: 'anywhere' } as const;
    const { sample, entry } = withTaking({ cost: { figures: [free] } });
    expect(takesShown(sample, entry.data.cost)?.lead).toMatchObject({
      value: 'Free',
      of: 'The fee',
    });
    expect(takesInShort(entry).cost).toBe('Free');
  });

  test('answers how long and how much by its nature as well as by a figure, and not without either', () => {
    const { sample, entry } = withTaking({
      time: { inherent: weekend },
      cost: { notKnown: 'Nobody has counted it.' },
    });
    const states = new Map(
      answersOf(sample, entry).map(({ question, state }) => [question, state]),
    );
    expect(states.get('How long does it take?')).toBe('known');
    expect(states.get('What does it cost?')).toBe('open');
  });
});

describe('Every real step', () => {
  const { steps } = realKnowledge().byKind;

  test('has its time or its cost, but for fewer than eight', () => {
    const neither = steps.filter(({ data }) => !isKnown(data.time) && !isKnown(data.cost));
    expect(neither.map(({ id }) => id).length).toBeLessThan(8);
  });

  test('has a time in units of time and a cost in money, each range in one place', () => {
    for (const { id, data } of steps) {
      const figuresOf = (one: typeof data.time) => (isKnown(one) ? (one.figures ?? []) : []);
      for (const { unit, per } of figuresOf(data.time)) {
        expect(isMoney(unit), id).toBe(false);
        expect(per, id).toBeUndefined();
      }
      for (const { unit } of figuresOf(data.cost)) expect(isMoney(unit), id).toBe(true);
    }
  });

  test('has no doubtful figure large', () => {
    const knowledge = realKnowledge();
    for (const { id, data } of steps)
      for (const one of [data.time, data.cost]) {
        const lead = takesShown(knowledge, one)?.lead;
        if (lead && 'source' in lead) expect(lead.source.title, id).not.toContain(confidences.low);
      }
  });
});
