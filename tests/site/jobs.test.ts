import { expect, test } from 'vitest';
import { generalBoards, tradeBoards } from '../../src/knowledge/graph/boards.ts';
import { places } from '../../src/schema/vocabulary.ts';
import { fullSite } from '../builds.ts';
import { realKnowledge } from '../unit/real.ts';
import { readPage, textOf } from './pages.ts';

const knowledge = realKnowledge();
const trades = tradeBoards(knowledge);
const { document } = readPage(fullSite, 'jobs/index.html');
const within = (root: Document | Element, selector: string) => [...root.querySelectorAll(selector)];

/** What stands under the heading of a trade. */
const foldOf = (family: string) => document.getElementById(family)?.closest('details') as Element;

test('without script the boards of each trade stand under its name, and there under their countries', () => {
  for (const { family, count, byPlace } of trades) {
    const fold = foldOf(family.id);
    expect(textOf(fold.querySelector('h3') as Element)).toBe(family.data.title);
    expect(within(fold, 'h4').map(textOf)).toEqual(byPlace.map(({ title }) => title));
    expect(within(fold, 'li')).toHaveLength(count);
  }
});

test('the boards for every trade come first, each under its country', () => {
  const [first, second] = within(document, 'job-search > div:not(.jobs-once)') as Element[];
  expect(within(first as Element, 'h3').map(textOf)).toEqual(
    generalBoards(knowledge).map(({ id }) => places[id as keyof typeof places]),
  );
  expect(within(second as Element, 'details')).toHaveLength(trades.length);
});

test('a board whose search is known is a form, any other a link that says it opens a new tab', () => {
  for (const { family, byPlace } of trades)
    for (const { data } of byPlace.flatMap(({ entries }) => entries)) {
      const fold = foldOf(family.id);
      const form = fold.querySelector(`form[action="${data.action}"]`);
      const link = fold.querySelector(`a[href="${data.action}"]`);
      expect([!!form, !!link], data.title).toEqual([!!data.role, !data.role]);
      const fields = form ? within(form, 'input').map((input) => input.getAttribute('name')) : [];
      expect(fields).toEqual([data.role, data.place].filter(Boolean));
      const opener = (form?.querySelector('button') ?? link) as Element;
      expect(textOf(opener)).toBe(
        `${data.role ? 'Search' : 'Open'} ${data.title} (opens in a new tab)`,
      );
      expect((form ?? link)?.getAttribute('target')).toBe('_blank');
    }
});

test('every part of the industry has a tape before its name, and so have the broad job titles', () => {
  const map = readPage(fullSite, 'map/index.html').document;
  for (const names of [
    within(document, '.job-names > details'),
    within(map, '[aria-labelledby="moves"] > details'),
  ]) {
    expect(names.length).toBe(knowledge.byKind.families.length + 1);
    const untaped = names.filter((fold) => !fold.querySelector('h3.headed-tape'));
    expect(untaped.map(textOf)).toEqual([]);
  }
});

test('the page of every family leads to its boards', () => {
  for (const { family } of trades) {
    const page = readPage(fullSite, `families/${family.id}/index.html`);
    const address = `${fullSite.base}jobs/#${family.id}`;
    expect(page.document.querySelectorAll(`a[href="${address}"]`), family.id).toHaveLength(1);
  }
});
