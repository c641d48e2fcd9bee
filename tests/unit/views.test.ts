import { scaleLinear } from 'd3-scale';
import { describe, expect, test } from 'vitest';
import { WaysBetween } from '../../src/views/compare/WaysBetween.tsx';
import { cardOf } from '../../src/knowledge/compare/card.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { wayBetween } from '../../src/knowledge/compare/way.ts';
import type { Block } from '../../src/knowledge/plan/blocks.ts';
import { drawn } from '../../src/site/drawn.ts';
import { Chain } from '../../src/views/chain.tsx';
import { Corrections } from '../../src/views/changes/corrections.tsx';
import { PayChart, type PayBar } from '../../src/views/charts/PayChart.tsx';
import { LinkLine } from '../../src/views/links.tsx';
import { Meter } from '../../src/views/meter.tsx';
import { MoveOnward } from '../../src/views/move.tsx';
import { PlanBlocks } from '../../src/views/plan/PlanBlocks.tsx';
import { NotesTold } from '../../src/views/plan/told.tsx';
import { RiseMeter } from '../../src/views/rise-meter.tsx';
import { Results } from '../../src/views/search/Results.tsx';
import { Suggestions } from '../../src/views/search/Suggestions.tsx';
import { parseHTML } from '../parse-html.ts';
import { realKnowledge } from './real.ts';

const evil = `"'><script>alert(1)</script>&amp;`;
const parsed = (html: string) => parseHTML(`<main>${html}</main>`).document;
const textOf = (html: string) => parsed(html).querySelector('main')?.textContent;

describe('What is put into a view', () => {
  test('is text, in which markup means nothing, in attributes too', () => {
    const document = parsed(drawn(LinkLine, { links: [{ title: evil, address: `/${evil}/` }] }));
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect(document.querySelector('a')?.textContent).toBe(evil);
    expect(document.querySelector('a')?.getAttribute('href')).toBe(`/${evil}/`);
  });
});

describe('A meter', () => {
  test('names its level, or says that there is none', () => {
    expect(textOf(drawn(Meter, { level: 2 }))).toBe(' Working');
    expect(textOf(drawn(Meter, { level: 0, none: 'Not marked' }))).toBe(' Not marked');
  });

  test('of a rise shows what one has, what to add, and the rest', () => {
    const document = parsed(drawn(RiseMeter, { from: 1, to: 3 }));
    const segments = [...document.querySelectorAll('i')].map((one) => one.className);
    expect(segments).toEqual(['rise-have', 'rise-add', 'rise-add', '']);
    expect(document.querySelector('.small')?.textContent).toBe('Awareness to practitioner');
  });
});

describe('A chain of places', () => {
  test('leads to its last place, which is marked', () => {
    const places = [{ words: 'A course', to: '/steps/course/' }, 'Mixer'];
    expect(drawn(Chain, { places, tape: 'red' })).toBe(
      '<ol class="plain chain red"><li><a href="/steps/course/">A course</a></li><li class="chain-here">Mixer</li></ol>',
    );
  });
});

describe('A move', () => {
  const knowledge = realKnowledge();
  const cards = knowledge.byKind.roles.map((role) => cardOf(knowledge, role));
  const ways = cards.flatMap((from) =>
    cards.map((to) => wayBetween(from, to)).filter(({ move }) => move),
  );
  const way = ways.find(({ leg }) => leg.passage && leg.passage.steps.length > 0);

  test('on the page of its role leads to the other and to its steps, out of the search', () => {
    if (!way) throw new Error('no move has steps');
    const document = parsed(drawn(MoveOnward, way));
    expect(document.querySelector('h4 a')?.getAttribute('href')).toBe(`/roles/${way.to.id}/`);
    expect(document.querySelector('.move')?.hasAttribute('data-pagefind-ignore')).toBe(true);
    const terms = [...document.querySelectorAll('dt')].map((term) => term.textContent);
    const { time, cases, evidence } = way.leg.passage ?? {};
    expect(terms).toEqual([
      'You keep',
      'You add',
      'You give up',
      ...(time ? ['Time'] : []),
      ...(cases ? ['How long'] : []),
      ...(evidence === 'assumed' ? [] : ['How we know']),
    ]);
    expect(document.querySelectorAll('h4 + p a[href^="/steps/"]')).toHaveLength(
      way.leg.passage?.steps.length ?? 0,
    );
  });

  test('on the page of its role has its words in a fold that is open until a phone closes it', () => {
    if (!way) throw new Error('no move has steps');
    const fold = parsed(drawn(MoveOnward, way)).querySelector('details');
    expect(fold?.hasAttribute('open') && fold.hasAttribute('data-second')).toBe(true);
    expect(fold?.textContent).toContain(way.move?.giveUp);
  });
});

describe('The ways between two roles', () => {
  const knowledge = realKnowledge();
  const card = (id: string) => cardOf(knowledge, get(knowledge, 'roles', id));
  const foldsOf = (...ids: string[]) =>
    [...parsed(drawn(WaysBetween, { cards: ids.map(card) })).querySelectorAll('.move-counted')].map(
      (fold) => [
        fold.querySelector('summary')?.textContent,
        ...[...fold.querySelectorAll('dt')].map(
          (term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`,
        ),
      ],
    );
  const plan = 'In order: A plan from here to there';

  test('tell the steps that are named for the move, and apart from them what is added', () => {
    expect(foldsOf('live-system-engineer', 'front-of-house-engineer')[0]).toEqual([
      'Steps that begin it, and a plan',
      'Steps: Build a portfolio, Move from technician to engineer',
      plan,
    ]);
    expect(foldsOf('audio-technician', 'mixing-engineer')[0]).toEqual([
      'Steps that begin it, and a plan',
      expect.stringMatching(
        /^Would help: .*, .*\. Not named for this move, added to build what is missing\.$/,
      ),
      plan,
    ]);
  });

  test('promise no steps where none begins them', () => {
    expect(foldsOf('audio-crew-chief', 'av-installation-technician')[0]).toEqual(['A plan', plan]);
  });
});

describe('A chart of pay', () => {
  const bar = (p90: number, top: number, ticks: number[]): PayBar => ({
    label: 'A class',
    values: { p10: p90 / 5, p25: p90 / 4, median: p90 / 3, p75: p90 / 2, p90 },
    axis: { top, ticks },
    period: '2025',
    currency: 'USD',
    source: { id: 'survey', title: 'Survey' },
  });
  /** Where the lines of the axis stand behind the first bar. */
  const gridOf = (bars: PayBar[]) => {
    const chart = parsed(drawn(PayChart, { bars, title: 'Pay' }));
    return [...(chart.querySelector('svg')?.querySelectorAll('.grid') ?? [])].map((line) =>
      line.getAttribute('x1'),
    );
  };

  test('has the axis of the bar that reaches furthest', () => {
    const [low, high] = [bar(90, 100, [0, 50, 100]), bar(180, 200, [0, 100, 200])];
    expect(gridOf([low, high])).toEqual(['0%', '50%', '100%']);
    expect(gridOf([high, low])).toEqual(['0%', '50%', '100%']);
  });

  test('stands where the scale that its axis was made with puts it, in parts of its width', () => {
    const knowledge = realKnowledge();
    const ranges = knowledge.byKind.roles.flatMap((role) => cardOf(knowledge, role).payRange ?? []);
    expect(ranges.length).toBeGreaterThan(20);
    for (const range of ranges) {
      const { p10, p90 } = range.values;
      const x = scaleLinear().domain([0, p90]).nice(6).range([0, 100]);
      const at = (value: number) => `${+x(value).toFixed(2)}%`;
      const bars = [{ ...range, label: 'A class' }];
      expect(gridOf(bars)).toEqual(x.ticks(6).map(at));
      expect(drawn(PayChart, { bars, title: 'Pay' })).toContain(`x1="${at(p10)}" x2="${at(p90)}"`);
    }
  });
});

describe('A plan', () => {
  const blocks: Block[] = [
    { heading: 'From here', depth: 2 },
    { list: [[{ words: 'Mixing', to: '/skills/mixing/' }, ' ', { from: 0, to: 2 }]], of: 'skills' },
    { list: [['First'], ['Then']], ordered: true },
    { fold: 'What it takes', open: true, inside: [{ text: ['You add: ', evil] }] },
    { fold: 'And that', open: false, inside: [] },
  ];
  const document = parsed(drawn(PlanBlocks, { blocks }));

  test('has each route as a row that opens as a whole: its stops in order, its facts, and no link in them', () => {
    const link = { words: evil, to: '/steps/one/' };
    const route: Block = {
      route: '1. Clubs first',
      stops: [
        { place: 'Starting out', titled: true },
        { place: { words: 'Mixer', to: '/roles/mixer/' }, tape: 'red' },
      ],
      facts: [
        ['Adds: ', '1 skill'],
        ['Start with: ', link],
      ],
      inside: [{ parts: [[{ text: [link] }], [{ text: ['Then'] }]] }],
      open: false,
    };
    const drawnRoute = parsed(drawn(PlanBlocks, { blocks: [route] }));
    const summary = drawnRoute.querySelector('.route:not([open]) > summary');
    expect(summary?.querySelector('h3')?.textContent).toBe('1. Clubs first');
    expect(summary?.querySelector('.route-stops')?.textContent).toBe('Starting out, then Mixer');
    expect(summary?.querySelectorAll('.route-stop.red')).toHaveLength(1);
    expect(summary?.querySelector('.route-facts')?.textContent).toBe(
      `Adds: 1 skillStart with: ${evil}`,
    );
    expect(summary?.querySelectorAll('a')).toHaveLength(0);
    expect(drawnRoute.querySelectorAll('.plan-parts > div')).toHaveLength(2);
    expect(drawnRoute.querySelector('.plan-parts a')?.textContent).toBe(evil);
  });

  test('has headings that focus can go to, lists, and folds that are open or not', () => {
    expect(document.querySelector('h2')?.getAttribute('tabindex')).toBe('-1');
    expect(document.querySelector('ul.plain.plan-skills a')?.getAttribute('href')).toBe(
      '/skills/mixing/',
    );
    expect(document.querySelector('ul .rise')?.textContent).toBe(' To working');
    expect(document.querySelectorAll('ol li')).toHaveLength(2);
    expect(document.querySelectorAll('details[open]')).toHaveLength(1);
    expect(document.querySelector('details p')?.textContent).toBe(`You add: ${evil}`);
  });

  test('tells at most twelve notes, and how many more there are; nothing where there are none', () => {
    const notes = Array.from({ length: 15 }, (_, index) => ({
      about: 'unknown' as const,
      text: `Note ${index}`,
    }));
    const items = parsed(drawn(NotesTold, { notes })).querySelectorAll('li');
    expect(items).toHaveLength(13);
    expect(items[12]?.textContent).toBe('And 3 more of the kind.');
    expect(drawn(NotesTold, { notes: [] })).toBe('');
  });
});

describe('Results of a search', () => {
  const result = { title: evil, address: '/roles/mixer/', kind: 'Role' };

  test('mark what was found, and show all else as text', () => {
    const excerpt = ['with a ', { found: 'mixer' }, ' and <b>more</b>'];
    const document = parsed(drawn(Results, { results: [{ ...result, excerpt }] }));
    expect(document.querySelector('h2')?.textContent).toBe(evil);
    expect(document.querySelectorAll('.excerpt mark, .excerpt b')).toHaveLength(1);
    expect(document.querySelector('.excerpt')?.textContent).toBe('with a mixer and <b>more</b>');
    expect(document.querySelector('.as')).toBeNull();
  });

  test('say by which other name a page was found, and where it means that', () => {
    const as = { name: 'dubbing mixer', where: 'Film and TV, UK' };
    const html = drawn(Results, { results: [{ ...result, as, excerpt: [] }] });
    expect(parsed(html).querySelector('.as')?.textContent).toBe(
      'Also called dubbing mixer (Film and TV, UK)',
    );
    const answers = [{ ...result, title: 'Mixer', as, guess: false }];
    const option = parsed(drawn(Suggestions, { list: 'list', answers })).querySelector('a');
    expect(option?.textContent).toBe('Mixer Role. Called dubbing mixer (Film and TV, UK)');
    expect(option?.id).toBe('list-0');
    expect(option?.getAttribute('aria-selected')).toBe('false');
    expect(option?.getAttribute('href')).toBe('/roles/mixer/');
    const said = (where: string) =>
      textOf(
        drawn(Suggestions, {
          list: 'list',
          answers: [{ ...result, as: { ...as, where }, guess: false }],
        }),
      );
    expect(said('UK')).toContain('Called dubbing mixer in the UK');
    expect(said('Studio')).toContain('Called dubbing mixer in Studio');
    expect(said('')).toMatch(/Called dubbing mixer$/);
  });

  test('show the answer itself, what the page is about, and the first of its list with how many more', () => {
    const entries = [
      { title: 'Podcast editor', address: '/roles/podcast-editor/' },
      { title: 'Mastering engineer', address: '/roles/mastering-engineer/' },
    ];
    const more = { answer: '$350 a day (US, 2025)', summary: 'Mixes.', entries, more: 21 };
    const document = parsed(drawn(Results, { results: [{ ...result, ...more, excerpt: [] }] }));
    expect(document.querySelector('.result-answer')?.textContent).toBe('$350 a day (US, 2025)');
    expect(document.querySelector('main > li')?.textContent).toContain('Mixes.');
    const links = [...document.querySelectorAll('.result-entries a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Podcast editor', '/roles/podcast-editor/'],
      ['Mastering engineer', '/roles/mastering-engineer/'],
      ['and 21 more', '/roles/mixer/'],
    ]);
    expect(document.querySelector('.excerpt')).toBeNull();
  });
});

describe('A correction', () => {
  const row = (change: object) =>
    parsed(
      drawn(Corrections, {
        things: [
          {
            ...{ kind: 'roles', id: 'mixer', title: 'Mixer', address: '/roles/mixer/' },
            changes: [{ of: 'roles/mixer', title: 'Mixer', is: 'corrected', what: [], ...change }],
          },
        ],
      }),
    );

  test('stands under what it is of, with what stood there and what stands there by name', () => {
    const document = row({ what: ['Pay'], was: '$4', now: '$5', why: 'It was last year’s.' });
    expect(document.querySelector('a')?.textContent).toBe('Mixer');
    expect(document.querySelector('summary')?.textContent).toBe('Pay');
    const told = [...document.querySelectorAll('dl > div')].map((one) =>
      [...one.children].map(({ textContent }) => textContent),
    );
    expect(told).toEqual([
      ['Before', '$4'],
      ['Now', '$5'],
    ]);
    expect(document.querySelector('dl + p')?.textContent).toBe('It was last year’s.');
  });

  test('that is of nothing named is not folded', () => {
    const document = row({ was: '$4', now: '$5' });
    expect(document.querySelector('details')).toBeNull();
    expect(document.querySelectorAll('dd')).toHaveLength(2);
  });
});
