import { describe, expect, test } from 'vitest';
import { nearest, suggest } from '../../src/checks/integrity/nearest.ts';
import { realKnowledge } from './real.ts';

const ids = realKnowledge().byKind.skills.map(({ id }) => id);

describe('The nearest of many ids', () => {
  test('is the id itself when one letter of it is left out, doubled or swapped', () => {
    for (const id of ids.filter((one) => one.length > 5)) {
      const middle = Math.floor(id.length / 2);
      const [start, letter, end] = [id.slice(0, middle), id.charAt(middle), id.slice(middle + 1)];
      const swapped = end.charAt(0) + letter + end.slice(1);
      for (const wrong of [start + end, start + letter + letter + end, start + swapped]) {
        expect(nearest(wrong, ids), wrong).toBe(id);
      }
    }
  });

  test('is found whatever the case', () => {
    for (const id of ids) expect(nearest(id.toUpperCase(), ids)).toBe(id);
  });

  test('is one that holds the word where none is like it', () => {
    expect(nearest('placement', ['mixing', 'microphone-placement'])).toBe('microphone-placement');
  });

  test('is none where nothing is like it, nor among none', () => {
    expect(nearest('quantum-chromodynamics', ['mixing', 'mastering'])).toBeUndefined();
    expect(nearest('mixing', [])).toBeUndefined();
  });

  test('is none for a short word that shares one letter with another', () => {
    expect(nearest('a', ['br', 'sub'])).toBeUndefined();
    expect(nearest('div', ['sub', 'kbd', 'br'])).toBeUndefined();
  });
});

describe('What is suggested', () => {
  test('is the nearest, or what there is to choose from, cut short after twelve', () => {
    expect(suggest('mixin', ['mixing'])).toBe('Did you mean mixing?');
    expect(suggest('quantum', ['a', 'b'])).toBe('Use one of: a, b');
    const many = Array.from({ length: 13 }, (_, index) => `number-${index}`);
    expect(suggest('x', many)).toMatch(/number-11, …$/);
    expect(suggest('x', [])).toBe('There are none yet.');
  });

  test('may come from a set or another iterable, read once', () => {
    expect(suggest('mixin', new Set(['mixing']).values())).toBe('Did you mean mixing?');
  });
});
