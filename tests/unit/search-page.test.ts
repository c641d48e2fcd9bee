import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { QueryAddress } from '../../src/browser/search/query-address.ts';
import { sentenceIn } from '../../src/browser/search/sentence.ts';
import { searchTold } from '../../src/browser/search/told.ts';
import { readQuery } from '../../src/search/query.ts';
import { failingAloud } from '../../src/tools/integrations/search-index.ts';

describe('The address of a search', () => {
  /** A bar of addresses whose history is a list of them; it may refuse changes. */
  function barAt(...entries: string[]) {
    const bar = {
      entries,
      changes: 0,
      refuses: false,
      location: {
        pathname: '/search/',
        get search() {
          return entries.at(-1) ?? '';
        },
      },
      history: {
        state: undefined as unknown,
        pushState: (state: unknown, _: string, address = '') => change(state, address, 0),
        replaceState: (state: unknown, _: string, address = '') => change(state, address, 1),
      },
    };
    const change = (state: unknown, address: string | URL | null, taken: 0 | 1) => {
      if (bar.refuses) throw new Error('too many changes');
      bar.changes += 1;
      bar.history.state = state;
      if (address)
        entries.splice(entries.length - taken, taken, String(address).replace('/search/', ''));
    };
    return bar;
  }
  const query = (search: string) => readQuery(search);

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('says what was typed once nobody types, in the place of what stood there', () => {
    const bar = barAt('');
    const address = new QueryAddress(bar);
    for (const text of ['m', 'mi', 'mix']) address.type(query(`?q=${text}`));
    expect(bar.changes).toBe(0);
    vi.runAllTimers();
    expect(bar.entries).toEqual(['?q=mix']);
    expect(bar.changes).toBe(1);
  });

  test('is an entry of its own once submitted, behind what was there before it was typed', () => {
    for (const wait of [true, false]) {
      const bar = barAt('');
      const address = new QueryAddress(bar);
      address.type(query('?q=mix'));
      if (wait) vi.runAllTimers();
      address.submit(query('?q=mix'));
      vi.runAllTimers();
      expect(bar.entries).toEqual(['', '?q=mix']);
    }
  });

  test('is never written twice, however often it is asked for', () => {
    const bar = barAt('?q=a%20b');
    const address = new QueryAddress(bar);
    for (let time = 0; time < 3; time++) {
      address.submit(query('?q=a+b'));
      address.narrow(query('?q=a+b'));
      address.type(query('?q=a+b'));
      vi.runAllTimers();
    }
    expect(bar.changes).toBe(0);
  });

  test('keeps the words in an entry of their own when they are narrowed', () => {
    const bar = barAt('');
    const address = new QueryAddress(bar);
    address.type(query('?q=mix'));
    address.narrow(query('?q=mix&kind=Skill'));
    vi.runAllTimers();
    expect(bar.entries).toEqual(['?q=mix', '?q=mix&kind=Skill']);
  });

  test('holds nothing up where the browser takes no more changes, and is written when it does', () => {
    const bar = barAt('');
    const address = new QueryAddress(bar);
    bar.refuses = true;
    address.type(query('?q=mix'));
    vi.runAllTimers();
    address.keep({ shown: 20, top: 0 });
    bar.refuses = false;
    address.settle();
    expect(bar.entries).toEqual(['?q=mix']);
  });

  test('keeps where the reader was in the list, and forgets what was typed on an entry they left', () => {
    const bar = barAt('?q=mix');
    const address = new QueryAddress(bar);
    const place = { shown: 40, top: 1200, opened: '/roles/mixer/' };
    address.keep(place);
    expect(address.place).toEqual(place);
    // Another part of the same page.
    address.type(query('?q=other'));
    expect(address.come()).toBe(false);
    vi.runAllTimers();
    expect(bar.entries).toEqual(['?q=other']);
    address.type(query('?q=third'));
    bar.entries[0] = '?q=mix';
    expect(address.come()).toBe(true);
    vi.runAllTimers();
    expect(bar.entries).toEqual(['?q=mix']);
    bar.history.state = 'what another script keeps';
    expect(address.place).toBeUndefined();
  });
});

describe('What is shown of the text of a page', () => {
  test('is the whole sentence that holds most of what was found', () => {
    const excerpt =
      'and sends it on. A <mark>mixer</mark> stands at the desk. The <mark>mixer</mark> hears every <mark>microphone</mark> of the set from a cart, and records <mark>them.</mark> Then the';
    expect(sentenceIn(excerpt)).toBe(
      'The <mark>mixer</mark> hears every <mark>microphone</mark> of the set from a cart, and records <mark>them</mark>.',
    );
  });

  test.for([
    [
      'a piece of a sentence',
      'the desk that a <mark>mixer</mark> has at hand for the whole of the day',
    ],
    ['the rest of one', 'how the <mark>mixer</mark> works with the crew on the set. Then they'],
    [
      'names',
      'Live. Foley walker, foley, <mark>Foley</mark> performer, step artist, bruiteur and the like. It',
    ],
    [
      'labels that ran together',
      'There. The work NightsRarely. <mark>WeekendsSometimes</mark> for all of the crew. The',
    ],
    [
      'titles',
      'There. <mark>Sound</mark> Engineering Technicians of the Local Union and the Film Board. The',
    ],
    [
      'nothing that was found',
      'There. The mixer hears every microphone of the set from a cart. The',
    ],
    ['nothing', ''],
  ])('is nothing where there is only %s', ([, excerpt = '']) => {
    expect(sentenceIn(excerpt)).toBe('');
  });

  test('is nothing where the same stands beside it already', () => {
    const excerpt = 'There. A <mark>mixer</mark> hears every microphone of the set. Then';
    expect(sentenceIn(excerpt)).not.toBe('');
    expect(sentenceIn(excerpt, 'A mixer hears every microphone of the set.')).toBe('');
  });
});

describe('What the search says of an answer', () => {
  const asked = readQuery('?q=mix');

  test('is how many there are and how many are shown', () => {
    expect(searchTold({ query: asked, total: 42, shown: 20 })).toBe(
      '42 results for “mix”, 20 shown.',
    );
    expect(searchTold({ query: asked, total: 1, shown: 1 })).toBe('1 result for “mix”.');
  });

  test('names the words that no page knows, whether others were found or not', () => {
    const unknown = ['asdfghjkl'];
    const query = readQuery('?q=asdfghjkl');
    expect(searchTold({ query, total: 0, shown: 0, unknown })).toBe(
      'No page knows the word “asdfghjkl”.',
    );
    expect(searchTold({ query, total: 3, shown: 3, unknown: ['a', 'b'] })).toMatch(
      /^3 results .* No page knows the words “a” and “b”\.$/,
    );
  });

  test('names the filters that leave nothing, and values that are none', () => {
    const query = readQuery('?q=mix&kind=Skill');
    expect(searchTold({ query, total: 0, shown: 0 })).toBe('Nothing found for “mix” under Skill.');
    const dropped = searchTold({ query: asked, total: 2, shown: 2, dropped: ['Banana'] });
    expect(dropped).toBe('2 results for “mix”. “Banana” is no filter here and was left out.');
    expect(searchTold({ query: readQuery(''), total: 0, shown: 0 })).toBe('');
  });
});

test('A script of Pagefind that hides failed loads in other places than it did stops the build', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const hidden = 'a("load_index_chunk")).catch(()=>{});b("load_filter_chunk")).catch(()=>{});';
  const aloud = new TextDecoder().decode(failingAloud('pagefind.js', bytes(hidden)));
  expect(aloud).toBe('a("load_index_chunk"));b("load_filter_chunk"));');
  expect(() => failingAloud('pagefind-worker.js', bytes('other'))).toThrow('0 places, not 2');
  expect(failingAloud('pagefind-ui.js', bytes('other'))).toEqual(bytes('other'));
});
