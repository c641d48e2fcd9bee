import { describe, expect, test } from 'vitest';
import { checkProject } from '../../src/tools/project.ts';
import { formatProblems } from '../../src/checks/told.ts';
import { kindNames } from '../../src/schema/kinds.ts';
import { referencesInUse } from '../../src/schema/components.ts';
import { referencesIn } from '../../src/schema/references.ts';
import { schemas } from '../../src/schema/schemas.ts';
import { originalsOf } from '../bench/synthetic/base.ts';
import { drawFrom, shuffled } from '../bench/synthetic/random.ts';
import { multiplied, type KnowledgeFiles } from '../bench/synthetic/multiply.ts';
import { Vocabulary } from '../bench/synthetic/vocabulary.ts';
import { Wording } from '../bench/synthetic/wording.ts';
import { keyOf, sentencesIn } from '../bench/synthetic/written.ts';
import { smallBeside, smallContent } from '../trouble/small-site.ts';
import { comparison } from './sample.ts';

const small: KnowledgeFiles = {
  files: smallContent(comparison('mixer', 'technician')),
  beside: smallBeside,
};
const twice = multiplied(small, 2);
const thrice = multiplied(small, 3);

/** Kinds of which there can be no more than there are. */
const single: readonly string[] = ['families', 'pages', 'areas', 'sounds'];

const problemsOf = ({ files, beside }: KnowledgeFiles) =>
  checkProject({
    ...{ root: '', files, problems: [] },
    beside: new Map(beside.map((file) => [file.path, file])),
  }).problems;

const countOf = ({ files }: KnowledgeFiles, kind: string) =>
  files.filter(({ path }) => path.startsWith(`content/${kind}/`)).length;

/** Every entry that an entry names, as kind/id. */
const namedIn = ({ files }: KnowledgeFiles) =>
  originalsOf(files).flatMap(({ kind, document, prose }) =>
    [
      ...referencesIn(schemas[kind], document.data),
      ...prose.uses.flatMap((use) => referencesInUse(use)),
    ].flatMap((one) => (one.kind === 'address' ? [] : [`${one.kind}/${one.value}`])),
  );

describe('A knowledge base that is made larger', () => {
  test('passes the check as the one that it is made of does', () => {
    expect(formatProblems(problemsOf(small))).toBe('\n0 problems in 0 files');
    expect(formatProblems(problemsOf(twice))).toBe('\n0 problems in 0 files');
    expect(formatProblems(problemsOf(thrice))).toBe('\n0 problems in 0 files');
  });

  test('is the same to the letter when it is made again, and has the smaller one in it', () => {
    expect(multiplied(small, 2)).toEqual(twice);
    expect(thrice.files.slice(0, twice.files.length)).toEqual(twice.files);
    expect(multiplied(small, 1)).toEqual(small);
  });

  test('has each kind as many times, but for those of which there can be no more', () => {
    for (const kind of kindNames) {
      const times = single.includes(kind) ? 1 : 3;
      expect(countOf(thrice, kind), kind).toBe(times * countOf(small, kind));
    }
  });

  test('names no entry that is not there', () => {
    const there = new Set(originalsOf(twice.files).map(({ kind, id }) => `${kind}/${id}`));
    const named = namedIn(twice);
    expect(named.length).toBeGreaterThan(1.5 * namedIn(small).length);
    expect(named.filter((name) => !there.has(name))).toEqual([]);
  });

  test('leads from copies to copies, where the copies do not share what they name', () => {
    const own = new Set(originalsOf(small.files).map(({ kind, id }) => `${kind}/${id}`));
    const copies = { ...twice, files: twice.files.slice(small.files.length) };
    const shared = [...single, 'skills'];
    const back = namedIn(copies).filter((name) => own.has(name));
    expect(back.filter((name) => !shared.includes(name.split('/')[0] ?? ''))).toEqual([]);
  });

  test('keeps every file about as long as the one that it is a copy of', () => {
    const lengths = small.files
      .filter(({ path }) => !single.some((kind) => path.startsWith(`content/${kind}/`)))
      .map(({ text }) => text.length);
    const copied = twice.files.slice(small.files.length).map(({ text }) => text.length);
    for (const [index, length] of lengths.entries())
      expect(Math.abs((copied[index] ?? 0) - length)).toBeLessThan(120 + length / 10);
  });
});

describe('What chance draws', () => {
  test('is the same for the same seed, and another order for another', () => {
    const list = Array.from({ length: 50 }, (_, index) => index);
    const order = shuffled(list, drawFrom('one'));
    expect(shuffled(list, drawFrom('one'))).toEqual(order);
    expect(shuffled(list, drawFrom('two'))).not.toEqual(order);
    expect(order.toSorted((a, b) => a - b)).toEqual(list);
  });

  test('puts a word in place of another that is as long and ends alike, and none of them twice', () => {
    const vocabulary = new Vocabulary(['You patch channels and label cables.'], []);
    const unused = Array.from({ length: 20 }, () => vocabulary.unused('channels') ?? '');
    expect(unused.every((word) => /^[a-z]{7}s$/.test(word))).toBe(true);
    expect(new Set(unused).size).toBe(20);
  });

  test('names other sums where a sentence has no word that could be another', () => {
    const said = 'On P it is $510 or $1,015.';
    const wording = new Wording(new Vocabulary([said], []), 2, sentencesIn([said]));
    const now = wording.text(said);
    expect(keyOf(now)).not.toBe(keyOf(said));
    expect(now).toMatch(/^On P it is \$\d{3} or \$\d,\d{3}\.$/);
  });
});
