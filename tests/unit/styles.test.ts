import { describe, expect, test } from 'vitest';
import { ownTapes, tapes } from '../../src/schema/small.ts';
import {
  classesIn,
  classesOf,
  componentOf,
  declarationsOf,
  filesEnding,
  isMarked,
  isPhysical,
  ownStyles,
  rootsOf,
  sharedClasses,
  styles,
  toldAtHead,
} from './style-files.ts';

const sorted = (words: Iterable<string>) => [...new Set(words)].sort();

describe('The style of a component', () => {
  test('stands under a class or an element of its own', () => {
    const isOwn = (selector: string) =>
      /(^|[\s>])[a-z]+-[a-z]/.test(selector) ||
      classesIn(selector).some((name) => !sharedClasses.has(name));
    const loose = ownStyles.flatMap((style) =>
      rootsOf(style)
        .filter((root) => root && !isOwn(root))
        .map((root) => `${style.file}: ${root}`),
    );
    expect(loose).toEqual([]);
  });

  test('names no class that another styles, other than the shared ones', () => {
    const found = ownStyles.flatMap((style) =>
      sorted(classesOf(style))
        .filter((name) => !sharedClasses.has(name))
        .map((name) => ({ name, component: componentOf(style) })),
    );
    const byName = Map.groupBy(found, ({ name }) => name);
    const twice = [...byName].filter(
      ([, places]) => new Set(places.map(({ component }) => component)).size > 1,
    );
    expect(twice).toEqual([]);
  });
});

describe('A class', () => {
  test('that is shared has its meaning at the head of layout.css', () => {
    const told = toldAtHead('src/styles/layout.css').flatMap(classesIn);
    expect(sorted(told)).toEqual(
      sorted(sharedClasses).filter((name) => !(name in tapes || name in ownTapes)),
    );
  });

  test('that is styled stands in markup', () => {
    const styled = sorted(styles.flatMap(classesOf));
    expect(styled.length).toBeGreaterThan(100);
    expect(styled.filter((name) => !isMarked(name))).toEqual([]);
  });

  test('that a script looks for stands in markup', () => {
    const sought = filesEnding('.ts')
      .filter(({ file }) => file.startsWith('src/browser/'))
      .flatMap(({ text }) => [...text.matchAll(/['`]((?:[a-z]+, )?\.[a-z][^'`/]*)['`]/g)])
      .flatMap(([, selector = '']) => classesIn(selector));
    expect(sought.length).toBeGreaterThan(10);
    expect(sought.filter((name) => !isMarked(name))).toEqual([]);
  });
});

describe('A token', () => {
  const declarations = styles.flatMap((style) =>
    declarationsOf(style).map((one) => ({ ...one, file: style.file })),
  );

  test('is set where it is used, and used where it is set', () => {
    const set = declarations.map(({ name }) => name).filter((name) => name.startsWith('--'));
    const used = declarations.flatMap(({ value }) => value.match(/(?<=var\()--[\w-]+/g) ?? []);
    expect(sorted(used)).toEqual(sorted(set));
  });

  test('gives every corner and every place above the page', () => {
    const scaled = declarations.filter(({ name }) => /^border-.*radius$|^z-index$/.test(name));
    expect(scaled.length).toBeGreaterThan(10);
    expect(scaled.filter(({ value }) => !/^var\(--(r\d|over)\)$/.test(value))).toEqual([]);
  });

  test('gives every space that it has the width of', () => {
    const widths = declarations.filter(({ name }) => /^--s\d/.test(name)).map((one) => one.value);
    const raw = declarations.filter(
      ({ name, value }) =>
        /^(margin|padding)(-|$)|^([a-z]+-)?gap$/.test(name) &&
        value.split(' ').some((part) => widths.includes(part)),
    );
    expect(widths.length).toBeGreaterThan(5);
    expect(raw).toEqual([]);
  });
});

test('A side is named by the way a language is read, not as left or right', () => {
  const found = styles.flatMap((style) =>
    declarationsOf(style)
      .map(({ name, value }) => ({ name, value: value.replaceAll(/\s+/g, ' ') }))
      .filter(isPhysical)
      .map(({ name, value }) => `${style.file}: ${name}: ${value}`),
  );
  const meant = [
    // The axis of money of a chart, which is drawn from left to right in every language.
    'src/components/charts/TrendChart.astro: margin: var(--s2) var(--s4) 0 2.9rem',
    // A sign that is read out in a word.
    "src/components/hear/EarRounds.astro: content: '✓ ' / 'right: '",
    // Where more is to be scrolled; under it, the same for the other side.
    'src/styles/layout.css: background: linear-gradient(var(--edge), transparent, var(--back) 50%) 100% 0 / 3rem 100% no-repeat local, linear-gradient(var(--edge), transparent, var(--line)) 100% 0 / 1.5rem 100% no-repeat',
    // The way that more lies, as an angle, and the same for a language that is read the other way.
    'src/styles/layout.css: --edge: 90deg',
    'src/styles/layout.css: --edge: -90deg',
    // Two sides of a square, which is turned to point down.
    'src/styles/plan.css: border-width: 0 2px 2px 0',
  ];
  expect(sorted(found)).toEqual(sorted(meant));
});

test('What tells a side is found, and what tells none is not', () => {
  const one = (text: string) => {
    const [name = '', value = ''] = text.split(': ');
    return isPhysical({ name, value });
  };
  const physical = [
    ...['margin-left: 1rem', 'left: 0', 'border-right: 1px solid', 'text-align: right'],
    ...['inset: 0 auto auto 0', 'padding: 0 1rem 0 var(--s2)', 'border-top-left-radius: 2px'],
    ...['border-radius: 2px 0 0 2px', 'translate: -50% 0', 'transform: translateX(1rem)'],
    ...['box-shadow: -1px 0 red', 'background: linear-gradient(to right, red, blue)'],
    ...['background-position: 100% 0', 'background: linear-gradient(90deg, red, blue)'],
  ];
  const logical = [
    ...['margin-inline-start: 1rem', 'inset: 1rem 0 auto', 'padding: 0 1rem', 'inset: 0 1px 0 1px'],
    ...['box-shadow: inset 0 0 0 1px red', 'translate: 0 0.25rem', 'text-align: end'],
    ...['border-radius: var(--r2)', 'background: var(--panel)', 'float: inline-start'],
  ];
  expect(physical.filter((text) => !one(text))).toEqual([]);
  expect(logical.filter(one)).toEqual([]);
});

test('Type has the six sizes of tokens.css and no other, on paper too', () => {
  const sizes = ['small', 'plain', 'lead', 'head', 'title', 'banner'].map((one) => `var(--${one})`);
  const set = styles.flatMap((style) =>
    declarationsOf(style)
      .filter(({ name, value }) => /^font(-size)?$/.test(name) && value !== 'inherit')
      .map(({ value }) => ({ file: style.file, value })),
  );
  expect(set.length).toBeGreaterThan(40);
  // On paper the root has the size of the text there, and page numbers stand where no token reaches.
  const isRoot = ({ file, value }: (typeof set)[number]) =>
    file === 'src/styles/print.css' && /^[78].5pt$/.test(value);
  const others = set.filter(
    (one) => !isRoot(one) && !sizes.some((size) => one.value.includes(size)),
  );
  expect(others).toEqual([]);
  const drawn = filesEnding('.tsx', '.astro').filter(({ text }) => /font-size=/.test(text));
  expect(drawn.map(({ file }) => file)).toEqual([]);
});

test('Pages change at the widths that tokens.css tells, and at no others', () => {
  const asked = [...styles, ...filesEnding('.ts')].flatMap(
    ({ text }) => text.match(/(?<=\(width (<|>|<=|>=) )[^)]+/g) ?? [],
  );
  expect(sorted(asked)).toEqual(sorted(toldAtHead('src/styles/tokens.css')));
  const otherwise = styles.filter(({ text }) => /\((min|max)-|\([^()]*[<>]=? *width/.test(text));
  expect(otherwise.map(({ file }) => file)).toEqual([]);
});
