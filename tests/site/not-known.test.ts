import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/knowledge/graph/coverage.ts';
import { unmeasuredOf } from '../../src/knowledge/graph/unmeasured.ts';
import { fullSite } from '../builds.ts';
import { limits, openThen, questionOf } from '../not-known.ts';
import { realKnowledge } from '../unit/real.ts';
import { all, faults, pagesOf, textOf, type BuiltPage } from './pages.ts';

const pages = pagesOf(fullSite).filter(({ redirect }) => !redirect);
const byAddress = new Map(pages.map((page) => [page.address, page]));
const pageOf = (entry: string) => byAddress.get(`${fullSite.base}${entry}/`);
const prefix = fullSite.base;
const isOf = (kinds: string) => new RegExp(`^${prefix}(${kinds})/[^/]+/$`);

const mainOf = (page: BuiltPage) => textOf(page.document.querySelector('main'));

/** How often words stand on pages, told as a list of the pages that have them. */
const counted = (list: readonly BuiltPage[], words: RegExp) =>
  list.flatMap((page) =>
    [...mainOf(page).matchAll(words)].map(([word]) => `${page.address}: ${word}`),
  );

describe('The list of what nobody has measured', () => {
  const { roles, steps } = realKnowledge().byKind;

  test('has a line for each question that its page leaves open, and is not there without one', () => {
    for (const entry of [...roles, ...steps]) {
      const page = pageOf(`${entry.kind}/${entry.id}`);
      if (!page) throw new Error(`${entry.kind}/${entry.id} has no page`);
      const open = unmeasuredOf(realKnowledge(), entry);
      const lines = all(page, '#what-nobody-has-measured ~ ul.unmeasured > li');
      expect(lines, page.address).toHaveLength(open.length);
      expect(all(page, '#what-nobody-has-measured'), page.address).toHaveLength(
        open.length > 0 ? 1 : 0,
      );
      for (const [index, { question, reasons }] of open.entries()) {
        const said = textOf(lines[index] ?? null);
        for (const words of [question, ...reasons.map(({ why }) => why)])
          expect(said, page.address).toContain(words);
      }
    }
  });

  test('has every question that was open once and still is, exactly once', () => {
    const wrong = openThen.flatMap((open) => {
      const entry = [...roles, ...steps].find(({ kind, id }) => `${kind}/${id}` === open.entry);
      const page = pageOf(open.entry);
      if (!entry || !page) return [`${open.entry} has no page`];
      const isAsked = (question: string, to: readonly (string | null)[]) =>
        question === questionOf(open) && (open.to === undefined || to.includes(open.to));
      const still = unmeasuredOf(realKnowledge(), entry).flatMap(({ question, reasons }) =>
        reasons.filter(({ to }) => isAsked(question, to)),
      );
      const lines = all(page, '.unmeasured > li').filter((line) => {
        const links = [...line.querySelectorAll('a')].map((link) =>
          (link.getAttribute('href') ?? '').slice(`${prefix}roles/`.length, -1),
        );
        return isAsked(textOf(line.querySelector('.unmeasured-question')), links);
      });
      return lines.length === still.length && still.length <= 1
        ? []
        : [`${open.entry} ${open.field}: ${still.length} open, ${lines.length} lines`];
    });
    expect(wrong).toEqual([]);
  });

  test('is small, at the foot, and out of the full text', () => {
    for (const page of pages.filter((one) => all(one, '.unmeasured').length > 0)) {
      const sections = all(page, '.sections > section');
      expect(sections.at(-1)?.querySelector('.unmeasured'), page.address).not.toBeNull();
      expect(all(page, '.unmeasured[data-pagefind-ignore]')).toHaveLength(1);
    }
  });

  test('stands on no comparison', () => {
    const found = pages.filter(({ address }) => isOf('compare').test(address));
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((page) => all(page, '.unmeasured').length > 0)).toEqual([]);
  });
});

describe('The page of what is known and what is not', () => {
  const page = byAddress.get(`${prefix}about/coverage/`);
  if (!page) throw new Error('it has no page');

  test('counts first, and names pages under the question or the answer they share, on request', () => {
    const [counts] = all(page, '.facts');
    expect(counts?.querySelectorAll('.figure')).toHaveLength(4);
    const listed = all(page, '.coverage-open a, .coverage-pay a');
    expect(listed.length).toBeGreaterThan(100);
    expect(listed.filter((link) => !link.closest('details:not([open])'))).toEqual([]);
  });

  test('has each page that leaves a question open under that question', () => {
    const found = all(page, '.coverage-open details').flatMap((fold) =>
      [...fold.querySelectorAll('a')].map(
        (link) => `${textOf(fold.querySelector('h3'))} ${link.getAttribute('href')}`,
      ),
    );
    const { unknown } = coverageOf(realKnowledge(), '2026-11-22');
    const open = unknown.map(
      ({ entry, question }) => `${question} ${prefix}${entry.kind}/${entry.id}/`,
    );
    expect(found.toSorted()).toEqual([...new Set(open)].toSorted());
  });
});

describe('Words that tell a reader nothing', () => {
  test('do not stand in the place of an answer', () => {
    const found = counted(
      pages.filter(({ address }) => isOf('roles|skills|steps|compare').test(address)),
      /\bnot known\b/gi,
    );
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(limits.notKnown);
  });

  test('are not said of what was read', () => {
    const found = counted(pages, /\bno source (?:we )?read\b|\bnobody we read\b/gi);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(limits.noSource);
  });

  test('do not stand in the head of a role', () => {
    const found = faults(
      pages.filter(({ address }) => isOf('roles').test(address)),
      (page) =>
        all(page, '.facts > div')
          .map(textOf)
          .filter((fact) => /not known/i.test(fact)),
    );
    expect(found).toEqual([]);
  });
});
