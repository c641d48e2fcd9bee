import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../src/checks/integrity/check.ts';
import { passagesInProse } from '../../src/checks/style/passages.ts';
import { citationsIn } from '../../src/knowledge/graph/citations.ts';
import { readProse } from '../../src/knowledge/prose/read.ts';
import {
  attributesIn,
  componentNamed,
  components,
  type ComponentTable,
} from '../../src/schema/components.ts';
import { address, id } from '../../src/schema/common.ts';
import { sampleKnowledge } from './sample.ts';
import { pageFile, problemsWith, sampleFiles, termFile } from './sample-files.ts';

/** The components there are, with one that somebody may add tomorrow. */
const tomorrow: ComponentTable = {
  ...components,
  Quote: {
    attributes: z.strictObject({
      by: id('sources'),
      about: id('skills').optional(),
      page: address.optional(),
      mood: z.enum(['glad', 'sober']).optional(),
    }),
    purpose: 'What somebody said.',
    stands: 'quote',
  },
};

/** What is told of a page with this prose, with the components of tomorrow. */
const told = (prose: string) =>
  checkContent([...sampleFiles(), pageFile('about', prose)], { components: tomorrow }).problems;

describe('A component added tomorrow', () => {
  test('is not there today', () => {
    const [problem] = problemsWith(pageFile('about', 'Words <Quote by="survey" />.'));
    expect(problem?.what).toBe('<Quote> may not be used in content');
  });

  test('may name every entry that exists', () => {
    expect(told('Words <Quote by="survey" about="mixing" page="/skills/mixing/" />.')).toEqual([]);
  });

  test.each([
    ['by="surveys"', 'there is no source "surveys"', 'Did you mean survey?'],
    ['by="survey" about="mixng"', 'there is no skill "mixng"', 'Did you mean mixing?'],
    ['by="survey" page="/skills/mixng/"', 'there is no page /skills/mixng/', '/skills/mixing/?'],
    ['by="survey" mood="gald"', '"gald" is not one of the values', 'Did you mean glad?'],
    ['about="mixing"', '<Quote> lacks by', 'Add by="…"'],
    ['by="survey" abuot="mixing"', '<Quote> has no attribute abuot', 'Did you mean about?'],
    ['by={survey}', 'by of <Quote> is not plain text', 'Write by="…"'],
    ['by', 'by of <Quote> is not plain text', 'Write by="…"'],
  ])('with %s is a problem with file, line and fix', (attributes, what, fix) => {
    expect(told(`Words.\n\nMore <Quote ${attributes} />.`)).toContainEqual(
      expect.objectContaining({
        file: 'content/pages/about.mdx',
        line: 10,
        what: expect.stringContaining(what),
        fix: expect.stringContaining(fix),
      }),
    );
  });

  test('that names a source cites it, and leads to what it names', () => {
    const prose = readProse('## Who\n\nWords <Quote by="survey" about="mixing" />.');
    const entry = sampleKnowledge().byKind.roles[0];
    if (!entry) throw new Error('no role');
    expect(citationsIn(entry, prose, tomorrow)).toContainEqual(
      expect.objectContaining({ source: 'survey', heading: 'Who' }),
    );
    const hum = termFile('hum');
    const table = {
      ...tomorrow,
      Word: { attributes: z.strictObject({ of: id('terms') }), purpose: 'A word.' },
    };
    const files = [...sampleFiles(), hum, pageFile('about', 'A <Word of="hum" />.')];
    expect(checkContent(files, { components: table }).problems).toEqual([]);
  });

  test('stands as one word where sentences are read', () => {
    const [passage] = passagesInProse(readProse('They said <Quote by="survey" />.'), tomorrow);
    expect(passage?.text).toBe('They said quote.');
  });
});

describe('A value that an attribute may not have', () => {
  test('is told with the attribute and what it may be', () => {
    const prose =
      '<Disagreement title="Pay">\n<Side source="survey" trusted="no">\n\nWords.\n\n</Side>\n<Side source="survey">\n\nOther words.\n\n</Side>\n</Disagreement>';
    expect(problemsWith(pageFile('about', prose))).toEqual([
      {
        id: 'word-unknown',
        file: 'content/pages/about.mdx',
        line: 9,
        field: 'trusted of <Side>',
        what: '"no" is not one of the values',
        fix: 'Use one of: yes',
      },
    ]);
  });
});

describe('A tag named after what every object inherits', () => {
  test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
    '<%s> is a plain problem',
    (name) => {
      const problems = problemsWith(pageFile('about', `Words <${name} source="survey" />.`));
      expect(problems.map(({ what }) => what)).toEqual([`<${name}> may not be used in content`]);
    },
  );

  test('is no component', () => {
    expect(componentNamed('constructor')).toBeUndefined();
    expect(componentNamed('toString')).toBeUndefined();
    expect(componentNamed('Cite')).toBe(components.Cite);
  });
});

describe('The table of components', () => {
  test('has a purpose for each', () => {
    for (const [name, { purpose }] of Object.entries(components)) {
      expect(purpose, name).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('reads the attributes of one component, and of no other', () => {
    const [use, other] = readProse('<Cite source="one" /> <Cite />').uses;
    if (!use || !other) throw new Error('not read');
    expect(attributesIn('Cite', use)).toEqual({ source: 'one' });
    expect(attributesIn('Term', use)).toBeUndefined();
    expect(attributesIn('Cite', other)).toBeUndefined();
  });
});
