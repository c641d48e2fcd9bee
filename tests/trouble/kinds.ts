import fc, { type GeneratorValue } from 'fast-check';
import type { z } from 'zod';
import type { ContentFile, Path } from '../../src/checks/integrity/document.ts';
import { mostBytes } from '../../src/checks/integrity/limits.ts';
import { isKind } from '../../src/schema/kinds.ts';
import { referencesIn } from '../../src/schema/references.ts';
import { schemas } from '../../src/schema/schemas.ts';
import {
  partsOf,
  put,
  renameKey,
  valuesIn,
  withData,
  withParagraph,
  type Spoiled,
} from './spoil.ts';

/** Spoils a file with what a generator chooses; undefined where the file has nothing of the kind. */
type Spoil = (file: ContentFile, g: GeneratorValue) => Spoiled | undefined;

/** A kind of bad input. */
export interface Trouble {
  name: string;
  /** Whether it may never pass. */
  wrong: boolean;
  spoil: Spoil;
}

const pick = <T>(g: GeneratorValue, all: readonly T[]): T | undefined =>
  all.length === 0 ? undefined : all[g(fc.nat, { max: all.length - 1 })];

const kindOf = ({ path }: ContentFile) => {
  const kind = path.split('/')[1] ?? '';
  return isKind(kind) ? kind : 'terms';
};
const isMdx = ({ path }: ContentFile) => path.endsWith('.mdx');

/** Spoils one value of the fields among those that fit. */
const value =
  (
    fits: (value: unknown, path: Path) => boolean,
    change: (value: never, g: GeneratorValue, path: Path) => unknown,
  ): Spoil =>
  (file, g) => {
    const { data } = partsOf(file);
    const one = pick(
      g,
      valuesIn(data).filter(([path, each]) => fits(each, path)),
    );
    if (!one) return undefined;
    const [path, old] = one;
    return withData(file, put(data, path, change(old as never, g, path)), path);
  };

/** The same, told anywhere in the file: what is wrong shows only further on. */
const furtherOn =
  (spoil: Spoil): Spoil =>
  (file, g) => {
    const spoiled = spoil(file, g);
    return spoiled && { file: spoiled.file };
  };

/** Puts one of some paragraphs somewhere into the text. */
const paragraph =
  (...texts: string[]): Spoil =>
  (file, g) =>
    isMdx(file) ? withParagraph(file, pick(g, texts) ?? '', g(fc.nat, { max: 50 })) : undefined;

/** Writes another text for the whole file. */
const whole =
  (change: (text: string, g: GeneratorValue) => string): Spoil =>
  (file, g) => {
    const text = change(file.text, g);
    return text === file.text ? undefined : { file: { ...file, text } };
  };

/** Puts lines behind the line of the field that every entry has. */
const line =
  (...texts: string[]): Spoil =>
  (file, g) => {
    const words = pick(g, texts) ?? '';
    const text = file.text.replace(/^holds: .*$/m, (old) => `${old}\n${words}`);
    return { file: { ...file, text } };
  };

const isText = (one: unknown): one is string => typeof one === 'string';
const isNumber = (one: unknown): one is number => typeof one === 'number';
const isWords = (one: unknown): one is string => isText(one) && /[a-z]{3,} [a-z]{3,}/.test(one);
const last = (path: Path) => String(path.at(-1));
const yearly = ['p10', 'p25', 'median', 'p75', 'p90', 'mean'];
const minimum: Readonly<Record<string, number>> = {
  ...{ duties: 5, skills: 8, tools: 3, answersTo: 1, routes: 2, payUnits: 1, occupations: 1 },
  ...{ reasonsNot: 3, confusedWith: 1, fit: 4, can: 2, at: 1, steps: 1 },
};
const once = [
  'duties',
  'skills',
  'answersTo',
  'payUnits',
  'occupations',
  'reasonsNot',
  'confusedWith',
  'can',
  'aliases',
  'buildsOn',
  'builds',
  'next',
  'wages',
  'moves',
  'claims',
  'tools',
  'prerequisites',
  'spans',
];

const others: readonly unknown[] = [
  12,
  1.5,
  true,
  false,
  null,
  [],
  {},
  ['a'],
  { a: 1 },
  [[1]],
  'a word',
  { __proto__x: 1 },
];
const typeOf = (one: unknown) => (Array.isArray(one) ? 'list' : one === null ? 'null' : typeof one);

const required: Spoil = (file, g) => {
  const { data } = partsOf(file);
  const { shape } = schemas[kindOf(file)] as unknown as { shape: Record<string, z.ZodType> };
  const key = pick(
    g,
    Object.keys(data).filter((name) => !shape[name]?.safeParse(undefined).success),
  );
  return key === undefined ? undefined : withData(file, put(data, [key], undefined), []);
};

const misspelled: Spoil = (file, g) => {
  const { data } = partsOf(file);
  const keys = valuesIn(data).filter(
    ([path]) => typeof path.at(-1) === 'string' && last(path).length > 2,
  );
  const [path] = pick(g, keys) ?? [];
  if (!path) return undefined;
  const name = last(path);
  const at = g(fc.nat, { max: name.length - 1 });
  const slips = [
    `${name}x`,
    name.slice(0, at) + name.slice(at + 1) + 'z',
    `${name.slice(0, at)}_${name.slice(at)}`,
    name.toUpperCase(),
    '__proto__',
    'constructor',
    'toString',
  ];
  const slip = pick(g, slips) ?? '';
  // What a group is told of may be the group.
  return { file: withData(file, renameKey(data, path, slip), path).file };
};

const reference: Spoil = (file, g) => {
  const { data } = partsOf(file);
  const found = pick(g, referencesIn(schemas[kindOf(file)], data));
  if (!found) return undefined;
  const wrongs =
    found.kind === 'address'
      ? ['/nowhere/', '/skills/', '/roles/nobody/'].slice(0, 1)
      : [
          `${found.value}x`,
          found.value.slice(1) + 'q',
          'constructor',
          `${found.value}-2`,
          '__proto__',
          '',
        ];
  return withData(file, put(data, found.path, pick(g, wrongs)), found.path);
};

const swapped: Spoil = (file, g) => {
  const { data } = partsOf(file);
  const rows = valuesIn(data).filter(
    ([path, one]) => path.at(-2) === 'wages' && typeof one === 'object',
  );
  const [path, row] = (pick(g, rows) ?? []) as [Path?, Record<string, number>?];
  const there = yearly.slice(0, 5).filter((name) => row?.[name] !== undefined);
  const [one, other] = [pick(g, there), pick(g, there)];
  if (!path || !row || !one || !other || row[one] === row[other]) return undefined;
  return withData(file, put(data, path, { ...row, [one]: row[other], [other]: row[one] }), path);
};

const named: Spoil = (file, g) => {
  const { path } = file;
  const at = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, at), path.slice(at)];
  const names = [
    name.toUpperCase(),
    `${folder.length}_${name}`,
    `-${name}`,
    name.replace('.', '..'),
    name.replace(/\..*/, ''),
    `${name}.bak`,
    `con${/\..*/.exec(name)?.[0] ?? ''}`,
    `deep/${name}`,
    ` ${name}`,
    `ä${name}`,
    `${'a'.repeat(99)}${name}`,
  ];
  return { file: { text: file.text, path: folder + (pick(g, names) ?? '') } };
};

const hiddenSigns = [
  '\u202e',
  '\u200b',
  '\u0000',
  '\u00ad',
  '\ufeff',
  '\u2066',
  '\u2800',
  '\u{e0041}',
  '\ufffd',
  '\u0007',
];
const insert = (text: string, sign: string, g: GeneratorValue) => {
  const at = 1 + g(fc.nat, { max: Math.max(0, text.length - 2) });
  return text.slice(0, at) + sign + text.slice(at);
};
const likes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  i: 'і',
};

const surely: Record<string, Spoil> = {
  'a field that must be there is gone': required,
  'a field with a misspelled name': misspelled,
  'a value of another type': value(
    () => true,
    (old, g) =>
      pick(
        g,
        others.filter((one) => typeOf(one) !== typeOf(old)),
      ),
  ),
  'a number that is none': value(isNumber, (_old, g) => pick(g, [NaN, Infinity, -Infinity])),
  'a number below nothing': value(
    (one, path) =>
      isNumber(one) &&
      one > 0 &&
      [
        ...yearly,
        'medianHourly',
        'employment',
        'holds',
        'leaning',
        'order',
        'openingsThousand',
        'jobsFrom',
        'jobsTo',
        'from',
        'to',
        'selfEmployedPercent',
        'employmentErrorPercent',
      ].includes(last(path)),
    (old: number) => -old,
  ),
  'a figure a hundred times too large': value(
    (one, path) =>
      isNumber(one) && [...yearly, 'holds', 'leaning', 'from', 'to'].includes(last(path)),
    (old: number) => old * 100,
  ),
  'two figures swapped': swapped,
  'a list that is too short': value(
    (one, path) => Array.isArray(one) && last(path) in minimum && path[0] !== 'moves',
    (old: unknown[], _g, path) => old.slice(0, (minimum[last(path)] ?? 1) - 1),
  ),
  'a list twice over': furtherOn(
    value(
      (one, path) => Array.isArray(one) && one.length > 0 && once.includes(last(path)),
      (old: unknown[]) => [...old, ...old],
    ),
  ),
  'a reference to what is not there': reference,
  'a day that cannot be': value(
    (_one, path) => last(path) === 'reviewed',
    (_old, g) =>
      pick(g, [
        '2099-01-01',
        '2026-02-31',
        '1999-12-31',
        '22.11.2026',
        'today',
        '',
        '2026-13-01',
        20261122,
      ]),
  ),
  'an empty text': value(isText, (_old, g) => pick(g, ['', '   ', '\u2800', '\n', '—'])),
  'a hidden sign in a field': value(isWords, (old: string, g) =>
    insert(old, pick(g, hiddenSigns) ?? '', g),
  ),
  'a letter of another script': value(isWords, (old: string) =>
    old.replace(/[aceopxi](?=[a-z])/, (letter) => likes[letter] ?? letter),
  ),
  'a text without end': value(isText, (_old, g) =>
    (pick(g, ['a', 'word ', '<', '😀']) ?? '').repeat(5_000),
  ),
  'a hidden sign in the text': (file, g) =>
    isMdx(file)
      ? withParagraph(
          file,
          `A wo${pick(g, [...hiddenSigns, '&#x202e;', '&shy;', '&#8203;', '\r'])}rd.`,
          g(fc.nat, { max: 50 }),
        )
      : undefined,
  'code in the text': paragraph(
    "import fs from 'node:fs'",
    'export const a = 1',
    'A {process.env.HOME} word.',
    '{1 + 1}',
    '{/* a remark */}',
    'A {`word`}.',
    '<Cite source={"survey"} />',
    '<Cite {...all} />',
  ),
  'markup in the text': paragraph(
    '<script>alert(1)</script>',
    'A <img src="x" onerror="alert(1)" />.',
    '<iframe src="https://example.org/" />',
    'A <a href="/">word</a>.',
    '<style>a</style>',
    '<svg onload="x" />',
    'A <b>word</b>.',
    '<constructor />',
    '<toString>a</toString>',
    '<__proto__ />',
    '<Fragment set:html="a" />',
    'A <kbd onclick="a">word</kbd>.',
    '<>word</>',
    '<!-- note -->',
    '<?php a ?>',
    '<!DOCTYPE html>',
    '![console](/console.jpg)',
    '![console][1]\n\n[1]: /console.jpg',
  ),
  'a bad link': paragraph(
    ...[
      'javascript:alert(1)',
      '&#106;avascript:alert(1)',
      'data:text/html,a',
      'vbscript:a',
      'http://example.org/',
      'https://user@example.org/',
      'https://1.2.3.4/',
      'https://localhost/',
      'https://a.org:8080/',
      '//example.org/',
      '../gain/',
      'gain',
      '/nowhere/',
      '/skills',
      '#nowhere',
      '',
      'mailto:a@example.org',
    ].map((to) => `A [word](${to}).`),
    'A [word][1].\n\n[1]: javascript:alert(1)',
    'A [](/skills/).',
    'See www.example.org.',
  ),
  'a bad component': paragraph(
    'A <Cite source="nobody" />.',
    'A <Cite />.',
    'A <Cite source="" />.',
    'A <Term id="nothing">word</Term>.',
    'A <Figure occupation="nobody" period="2025" />.',
    '<Note>Words.</Note>',
    '<Note title="A note" />',
    'A <Note title="A note">word</Note> in a sentence.',
    '<Side source="survey">Words.</Side>',
    '<Disagreement title="It">\n\nWords.\n\n</Disagreement>',
    'A <cite>word</cite>.',
    'A <Cite source="nobody" source="nobody" />.',
    'A <br>word</br>.',
  ),
  'a tag or a brace that is not closed': furtherOn(
    paragraph(
      'A <Note title="a">',
      'A </Note>.',
      '<Cite source="',
      'A <Term id="gain">word.',
      'Levels {low.',
      '<kbd>',
      'A <',
      '<a.b'.concat('>'),
      'A <Term id="gain">word</Note>.',
    ),
  ),
  'marks that are not used': paragraph(
    '# A title',
    '#### A small heading',
    '##\n\nWords.',
    '> ## A heading',
    '- ## A heading',
    '## An empty heading\n\n## Another',
    'A ~~struck~~ word.',
    '- [x] A box.',
    'A note.[^1]\n\n[^1]: Here.',
    'A **word.',
    'A __word.',
  ),
  'something nested too deep': furtherOn(
    paragraph(
      `${'> '.repeat(30)}deep`,
      Array.from({ length: 30 }, (_, depth) => `${'  '.repeat(depth)}- deep`).join('\n'),
      `${'<sup>'.repeat(40)}deep${'</sup>'.repeat(40)}`,
      `${'*a **b '.repeat(15)}deep${' b** a*'.repeat(15)}`,
    ),
  ),
  'a text that parsers are slow over': paragraph(
    ...[
      '[',
      '*a_ ',
      '_[*',
      '`a ',
      '<',
      '{',
      '&a;',
      '![](',
      '[a](',
      '|',
      'a@b.c ',
      '~a~ ',
      '\\',
    ].map((signs) => signs.repeat(3_000)),
    'a.'.repeat(4_000),
  ),
  'YAML that is more than data': line(
    'a: &a b',
    'a: *b',
    'a: !!js/function a',
    'a: !x b',
    '<<: {a: 1}',
    '%YAML 1.1',
    '...',
    '--- a',
    '? [a, b]\n: 1',
    '1: 1',
    'a: b # c',
    `a: ${'['.repeat(40)}${']'.repeat(40)}`,
    `a: ${'{b: '.repeat(40)}1${'}'.repeat(40)}`,
    '&a b: *a',
    'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]',
  ),
  'YAML that cannot be read': line(
    'a: b: c',
    'a: "b',
    '\ta: b',
    ' a: b',
    'a: [b',
    'a: {b',
    '- a',
    'a',
    'a: @b',
    'a: `b`',
    'a: %b',
    'a: |b',
    'a: "\\q"',
  ),
  'a field twice': line('holds: 12', 'title: Again', '"holds": 3', 'reviewed: "2026-11-22"'),
  'a field of hostile name': line(
    '__proto__: {a: 1}',
    'constructor: a',
    'toString: a',
    'hasOwnProperty: a',
    '"": a',
    '"a\\nb": c',
    '"\\u202e": a',
    'then: a',
    'prototype: {}',
    '"::error::": a',
  ),
  'another kind of file': whole(
    (_text, g) =>
      pick(g, [
        '',
        '\n',
        '---',
        '---\n---\n',
        '---\na\n---\n',
        '---\n- a\n---\n',
        '# A title\n',
        '{}',
        '{"title": "a"}',
        '+++\ntitle = "a"\n+++\n',
        '<html></html>',
        '\u0000',
        'null',
        '%PDF-1.7',
      ]) ?? '',
  ),
  'random text for a file': whole((_text, g) =>
    g(fc.string, { unit: 'binary', minLength: 0, maxLength: 500 }),
  ),
  'a file cut within its fields': whole((text, g) => {
    const end = text.lastIndexOf('holds:');
    return text.slice(0, g(fc.nat, { max: end }));
  }),
  'a file without its text': (file) =>
    isMdx(file)
      ? { file: { ...file, text: /^---\n[\s\S]*?\n---\n/.exec(file.text)?.[0] ?? '' } }
      : undefined,
  'a file that is too large': whole(
    (text, g) =>
      text + (pick(g, ['\n\nWords.', ' word', '\n# remark', '\n']) ?? '').repeat(mostBytes),
  ),
  'other line ends alone': whole((text) => text.replaceAll('\n', '\r')),
  'a name that is no id': named,
};

const lines = (change: (all: string[], at: number, g: GeneratorValue) => string[]): Spoil =>
  whole((text, g) => {
    const all = text.split('\n');
    return change(all, g(fc.nat, { max: all.length - 1 }), g).join('\n');
  });

const perhaps: Record<string, Spoil> = {
  'a line gone': lines((all, at) => all.toSpliced(at, 1)),
  'a line twice': lines((all, at) => all.toSpliced(at, 0, all[at] ?? '')),
  'two lines swapped': lines((all, at) => all.toSpliced(at, 2, all[at + 1] ?? '', all[at] ?? '')),
  'a line indented': lines((all, at, g) =>
    all.with(at, (pick(g, [' ', '  ', '\t', '- ', '> ', '# ', '"']) ?? '') + (all[at] ?? '')),
  ),
  'a sign somewhere': whole((text, g) =>
    insert(text, g(fc.string, { unit: 'binary', minLength: 1, maxLength: 4 }), g),
  ),
  'a mark somewhere': whole((text, g) =>
    insert(text, pick(g, [...'<>{}[]()*_`"\'|:#&!%@\\\n\r\t-']) ?? '', g),
  ),
  'a piece gone': whole((text, g) => {
    const at = g(fc.nat, { max: text.length });
    return text.slice(0, at) + text.slice(at + g(fc.nat, { max: 60 }));
  }),
  'a file cut anywhere': whole((text, g) => text.slice(0, g(fc.nat, { max: text.length }))),
  'a number of another size': value(
    isNumber,
    (old: number, g) => old * (pick(g, [10, 0.1, 1000, 0, 1e300]) ?? 1),
  ),
  'a field that is gone': (file, g) => {
    const { data } = partsOf(file);
    const [path] = pick(g, valuesIn(data)) ?? [];
    return path && withData(file, put(data, path, undefined), path);
  },
  'random words for a text': value(isText, (_old, g) =>
    g(fc.string, { unit: 'grapheme', minLength: 1, maxLength: 200 }),
  ),
};

/** Every kind of bad input there is a generator of. */
export const troubles: readonly Trouble[] = [
  ...Object.entries(surely).map(([name, spoil]) => ({ name, spoil, wrong: true })),
  ...Object.entries(perhaps).map(([name, spoil]) => ({ name, spoil, wrong: false })),
];
