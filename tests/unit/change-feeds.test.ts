import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { atomOf, jsonFeedOf } from '../../src/knowledge/changes/feed.ts';
import type { DayChanged } from '../../src/knowledge/changes/told.ts';

const absolute = (address: string) => `https://example.org/base${address}`;
const head = {
  ...{ title: 'What changed', description: 'All of it.', absolute, page: absolute('/changes/') },
  feeds: { atom: absolute('/changes/atom.xml'), json: absolute('/changes/feed.json') },
};

const thing = (id: string, is: 'added' | 'rate-added' | 'revised', what: string[] = []) => ({
  ...{ kind: 'roles' as const, id, title: `R&D <${id}>`, address: `/roles/${id}/` },
  changes: [{ of: `roles/${id}`, title: id, is, what }],
});

const days: DayChanged[] = [
  { on: '2026-11-27', things: [thing('rf', 'rate-added', ['Local 52']), thing('a', 'revised')] },
  { on: '2026-11-26', things: [thing('rf', 'added')] },
];

/** What a reader of feeds shows of HTML. */
const textOf = (html = '') =>
  parseHTML(`<html><body>${html}</body></html>`).document.body.textContent;

/** The feed as two readers of feeds take it that know nothing of us. */
const read = (of: readonly DayChanged[]) => ({
  atom: parseAtomFeed(atomOf(of, head)),
  json: parseJsonFeed(jsonFeedOf(of, head)),
});

describe('A feed of changes', () => {
  test('has an item for each thing of a day with what happened to it, the newest first, and none for mere rewording', () => {
    const { atom, json } = read(days);
    const titles = ['R&D <rf>: rate added: Local 52', 'R&D <rf>: added'];
    // Titles are HTML in the one and plain text in the other.
    expect(atom.entries?.map(({ title }) => textOf(title?.value))).toEqual(titles);
    expect(json.items?.map(({ title }) => title)).toEqual(titles);
  });

  test('says what changed as text that HTML does not swallow', () => {
    const { atom, json } = read([
      { on: '2026-11-27', things: [thing('rf', 'rate-added', ['R&D, <ten> hours'])] },
    ]);
    expect(textOf(atom.entries?.[0]?.summary?.value)).toContain('R&D, <ten> hours');
    expect(textOf(json.items?.[0]?.content_html)).toContain('R&D, <ten> hours');
  });

  test('has an author, as Atom asks of a feed whose entries have none', () => {
    expect(read(days).atom.authors?.map(({ name }) => name)).toEqual(['Signal Path']);
  });

  test('leads to pages by full addresses, and gives each item an id that no other has', () => {
    const { atom, json } = read(days);
    expect(json.items?.map(({ url }) => url)).toEqual(Array(2).fill(absolute('/roles/rf/')));
    const ids = atom.entries?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(2);
    expect(atom.links?.map(({ href }) => href)).toEqual(
      expect.arrayContaining([head.page, head.feeds.atom]),
    );
  });

  test('says when it last changed by the content, not by the clock of the build, and not in the future', () => {
    const { atom, json } = read(days);
    const times = [
      ...[atom.updated, ...(atom.entries ?? []).map(({ updated }) => updated)],
      ...(json.items ?? []).map(({ date_modified }) => date_modified),
    ].map((time) => new Date(time ?? '').toISOString());
    const [first, second] = ['2026-11-27T00:00:01.000Z', '2026-11-26T00:00:01.000Z'];
    expect(times).toEqual([first, first, second, first, second]);
    expect(atomOf(days, head)).toBe(atomOf(days, head));
  });

  test('has a later time for what grew on the same day, in the item and in the whole', () => {
    const grown = thing('rf', 'rate-added', ['Local 52']);
    const more = { ...grown, changes: [...grown.changes, ...thing('rf', 'added').changes] };
    const [before, after] = [grown, more].map(
      (one) => read([{ on: '2026-11-27', things: [one] }]).atom,
    );
    for (const timeIn of [
      (atom = before) => atom?.updated,
      (atom = before) => atom?.entries?.[0]?.updated,
    ])
      expect(new Date(timeIn(after) ?? 0) > new Date(timeIn(before) ?? 0)).toBe(true);
    expect(after?.entries?.[0]?.id).toBe(before?.entries?.[0]?.id);
  });

  test('is whole where nothing changed yet', () => {
    const { atom, json } = read([]);
    expect(atom.title?.value).toBe('What changed');
    expect(json.items ?? []).toEqual([]);
  });

  test('holds the newest hundred and does not grow with the site', () => {
    const many = Array.from({ length: 300 }, (_, index) => thing(`r${index}`, 'added'));
    expect(read([{ on: '2026-11-27', things: many }]).json.items).toHaveLength(100);
  });
});
