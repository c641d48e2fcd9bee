import { describe, expect, test } from 'vitest';
import { instructionsIn } from '../../src/knowledge/prose/instructions.ts';
import { readProse } from '../../src/knowledge/prose/read.ts';
import { realKnowledge } from './real.ts';

describe('What is read out of prose', () => {
  test('headings, with their depth, their words without marks, and their line', () => {
    const { headings } = readProse(
      '## The **first**\n\nWords.\n\n### C++ & `code`\n\nMore\n----\n',
    );
    expect(headings).toEqual([
      { depth: 2, text: 'The first', slug: 'the-first', line: 1 },
      { depth: 3, text: 'C++ & code', slug: 'c--code', line: 5 },
      { depth: 2, text: 'More', slug: 'more', line: 7 },
    ]);
  });

  test('links of every form: inline, reference, bare, in a table and inside a component', () => {
    const prose = readProse(`A [link](/a/) and [another][b], and https://c.org.

[b]: /b/

| x |
| --- |
| [y](/d/) |

<Note title="n">

A [link](/e/).

</Note>
`);
    expect(prose.links.map(({ url }) => url)).toEqual([
      '/a/',
      'https://c.org',
      '/b/',
      '/d/',
      '/e/',
    ]);
    expect(prose.links.map(({ line }) => line)).toEqual([1, 1, 3, 7, 11]);
  });

  test('components, with their attributes and the heading they stand under', () => {
    const { uses } = readProse(
      'A <Cite source="one" />.\n\n## Later\n\n<Figure occupation="o" period="May 2025" />\n',
    );
    expect(uses).toMatchObject([
      { name: 'Cite', attributes: { source: 'one' }, line: 1 },
      {
        name: 'Figure',
        attributes: { occupation: 'o', period: 'May 2025' },
        line: 5,
        under: { slug: 'later' },
      },
    ]);
    expect(uses[0]?.under).toBeUndefined();
  });

  test('attributes that are code are not taken for text', () => {
    const [use] = readProse('<Cite source={process.env.HOME} {...all} />').uses;
    expect(use?.attributes).toEqual({});
  });

  test('nothing of code that stands in it is run', () => {
    const name = 'signalPathWasRun';
    readProse(`export const a = globalThis.${name} = true\n\n{globalThis.${name} = true}`);
    expect(globalThis).not.toHaveProperty(name);
  });

  test('prose that cannot be parsed is an error that says where', () => {
    expect(() => readProse('Words.\n\nOpen { brace.')).toThrow(
      expect.objectContaining({ line: 3 }),
    );
  });
});

describe('The instructions of a section', () => {
  const prose = readProse(`## Before

Not this.

## How to do it

Words that lead in.

1. Do **this**.
2. Then that,
   on two lines <Cite source="s" />.

### A part

3. And this.

## After

1. Not this either.
`);

  test('are the items of its numbered lists, as plain text', () => {
    expect(instructionsIn(prose, 'How to do it')).toEqual([
      'Do this.',
      'Then that, on two lines.',
      'And this.',
    ]);
  });

  test('are its paragraphs where it has no such list', () => {
    expect(instructionsIn(prose, 'Before')).toEqual(['Not this.']);
  });

  test('are none where there is no such section or no prose', () => {
    expect(instructionsIn(prose, 'Elsewhere')).toEqual([]);
    expect(instructionsIn(undefined, 'Before')).toEqual([]);
  });

  test('are given by every real step', () => {
    const { byKind, prose: all } = realKnowledge();
    expect(byKind.steps.length).toBeGreaterThan(0);
    for (const entry of byKind.steps) {
      const texts = instructionsIn(all.get(entry), 'How to do it');
      expect(texts.length, entry.id).toBeGreaterThan(0);
      for (const text of texts) expect(text, entry.id).not.toMatch(/\s{2}| [.,]|[<>{}]/);
    }
  });
});
