import { describe, expect, test } from 'vitest';
import {
  bibtexCitation,
  plainCitation,
  wikiCitation,
  type Citation,
} from '../../src/knowledge/cite/citation.ts';
import {
  numbersClaimed,
  numbersOfPair,
  statementsClaimed,
  statementsOfPair,
} from '../../src/knowledge/cite/claims.ts';
import {
  correctionForm,
  correctionMail,
  formOpener,
  mailOpener,
} from '../../src/knowledge/cite/correction.ts';
import { builtPairs } from '../../src/knowledge/compare/pairs.ts';
import { payByArea } from '../../src/knowledge/figures/areas.ts';
import { citationsIn } from '../../src/knowledge/graph/citations.ts';
import { ratesOf } from '../../src/knowledge/figures/rates.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { realKnowledge } from './real.ts';

const page = {
  title: 'R&D 100% [live] | “A1”',
  address: '/roles/rd/',
  url: 'https://example.org/base/roles/rd/',
  reviewed: '2026-11-26',
};

/** A citation on whose copying the day stands in it, or before that. */
const told = ({ start, read, end }: Citation, day?: string) =>
  start + (day === undefined ? '' : read.replace(/\{(?:day|iso)\}/, day)) + end;

describe('A citation', () => {
  test('is a sentence with the title, the day of its review, the address and the license', () => {
    expect(told(plainCitation(page))).toBe(
      'Signal Path: R&D 100% [live] | “A1”. Reviewed November 26, 2026. https://example.org/base/roles/rd/. CC BY 4.0.',
    );
  });

  test.each(['Foley artist or Foley mixer?', 'Hear that!', 'Who said “Why?”', 'Mixers Inc.'])(
    'has no second sign at the end of a title that ends with one: %s',
    (title) => {
      expect(told(plainCitation({ ...page, title }))).toMatch(
        `Signal Path: ${title} Reviewed November 26, 2026. https`,
      );
    },
  );

  test('is BibTeX whose signs TeX prints as they are', () => {
    expect(told(bibtexCitation(page))).toBe(
      [
        '@misc{signal-path-roles-rd,',
        '  title = {R\\&D 100\\% [live] | “A1”},',
        '  author = {{Signal Path}},',
        '  year = {2026},',
        '  note = {Reviewed 2026-11-26. CC BY 4.0},',
        '  url = {https://example.org/base/roles/rd/}',
        '}',
      ].join('\n'),
    );
  });

  test('is a template of a wiki that no sign of the title ends', () => {
    expect(told(wikiCitation(page))).toBe(
      '{{cite web |title=R&D 100% &#91;live&#93; {{!}} “A1” |website=Signal Path |url=https://example.org/base/roles/rd/ |date=2026-11-26}}',
    );
  });

  test.each([plainCitation, bibtexCitation, wikiCitation])(
    'has no day where the page has none, in form %#',
    (cite) => {
      const bare = told(cite({ title: 'Search', address: '/', url: 'https://example.org/' }));
      expect(bare).not.toMatch(/undefined|Reviewed|date=|year/);
    },
  );
});

test('A citation that is copied says when the page was read', () => {
  expect(told(plainCitation(page), 'November 28, 2026')).toMatch(
    /CC BY 4\.0\. Read November 28, 2026\.$/,
  );
  expect(told(bibtexCitation(page), '2026-11-28')).toMatch(/,\n  urldate = \{2026-11-28\}\n\}$/);
  expect(told(wikiCitation(page), '2026-11-28')).toMatch(/ \|access-date=2026-11-28\}\}$/);
});

describe('A way to say what is wrong', () => {
  const wrong = { ...page, of: 'roles/rd' };

  test('is the form of the project with the page and the thing filled in', () => {
    const { origin, pathname, searchParams } = new URL(
      correctionForm('https://github.com/a/b', wrong),
    );
    expect(origin + pathname).toBe('https://github.com/a/b/issues/new');
    expect(Object.fromEntries(searchParams)).toEqual({
      template: 'correction.yml',
      title: `Correction: ${page.title}`,
      page: `${page.url} (roles/rd)`,
    });
  });

  test('is a mail that asks for what is wrong, what is right and a source', () => {
    const { protocol, pathname, searchParams } = new URL(correctionMail('a@example.org', wrong));
    expect(protocol + pathname).toBe('mailto:a@example.org');
    expect(searchParams.get('subject')).toBe(`Correction: ${page.title}`);
    expect(searchParams.get('body')).toMatch(/\(roles\/rd\)[^]*wrong[^]*right[^]*Who says so/);
  });
});

describe('What may be wrong on a page', () => {
  const knowledge = realKnowledge();

  test('has every rate and figure of each role once, by an id that says which file to mend', () => {
    for (const role of knowledge.byKind.roles) {
      const ids = numbersClaimed(knowledge, role).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id } of ratesOf(knowledge, role)) expect(ids).toContain(`rates/${id}`);
      for (const id of ids) {
        const [, kind = '', name = ''] = /^(rates|occupations|cases)\/([a-z0-9-]+)/.exec(id) ?? [];
        expect(knowledge.byId[kind as 'rates' | 'occupations' | 'cases'].has(name), id).toBe(true);
      }
    }
  });

  test('has every figure of an official class, with what it measures, where and when', () => {
    const [one] = knowledge.byKind.occupations.filter(({ id }) => id === 'us-27-4014');
    if (!one) throw new Error('there is no such class');
    const claims = numbersClaimed(knowledge, one);
    expect(claims.length).toBeGreaterThanOrEqual(knowledge.figures.get(one.id)?.length ?? 1);
    const median = claims.find(({ id }) => id.includes('wage median, us, May'));
    expect(median?.id).toMatch(/^occupations\/us-27-4014: wage median, us, May \d{4}$/);
    expect(median?.words).toMatch(/^\$[\d,]+: Pay, median, .+, US, May \d{4}$/);
  });

  test('has every statement that a page cites a source for, by its section and the source', () => {
    for (const entry of [...knowledge.byKind.roles, ...knowledge.byKind.steps]) {
      const claims = statementsClaimed(knowledge, entry);
      expect(claims).toHaveLength(citationsIn(entry, knowledge.prose.get(entry)).length);
      for (const { id } of claims)
        expect(id).toMatch(/^(roles|steps)\/[a-z0-9-]+(#[a-z0-9-]+)?: sources\/[a-z0-9-]+$/);
    }
  });

  test('has the pay of every place that a class tells, and the careers that a role does', () => {
    const areas = knowledge.byKind.occupations.flatMap((entry) => {
      const ids = numbersClaimed(knowledge, entry).map(({ id }) => id);
      return payByArea(knowledge, entry).map(({ code, period }) =>
        ids.includes(`occupations/${entry.id}: wage median, ${code}, ${period}`),
      );
    });
    expect(areas.length).toBeGreaterThan(50);
    expect(areas).not.toContain(false);
    for (const { id, data } of knowledge.byKind.cases) {
      const role = get(knowledge, 'roles', data.to);
      expect(numbersClaimed(knowledge, role).map((claim) => claim.id)).toContain(`cases/${id}`);
    }
  });

  test('has the numbers and the moves of two roles of whom no editor wrote', () => {
    const pairs = [...builtPairs(knowledge)].filter((id) => !knowledge.byId.comparisons.has(id));
    const numbers = pairs.filter((pair) => numbersOfPair(knowledge, pair).length > 0);
    expect(numbers.length).toBeGreaterThan(pairs.length / 2);
    const moves = pairs.flatMap((pair) => statementsOfPair(knowledge, pair));
    expect(moves.length).toBeGreaterThan(10);
    for (const { id } of moves)
      expect(id).toMatch(/^roles\/[a-z0-9-]+: roles\/[a-z0-9-]+, sources\/[a-z0-9-]+$/);
    expect(statementsOfPair(knowledge, 'no-such-pair')).toEqual([]);
  });

  test('goes by its id into the form of the project, and into a mail as its subject', () => {
    const form = formOpener('https://github.com/a/b', { ...page });
    expect(form.action).toBe('https://github.com/a/b/issues/new');
    expect(form.fixed).toEqual({ template: 'correction.yml', title: `Correction: ${page.title}` });
    expect([form.field, form.valueOf('rates/x')]).toEqual(['page', `${page.url} (rates/x)`]);
    const mail = mailOpener('a@example.org', page);
    expect(mail.action).toBe('mailto:a@example.org');
    expect([mail.field, mail.valueOf('rates/x')]).toEqual(['subject', 'Correction: rates/x']);
    expect(mail.fixed['body']).toMatch(/wrong[^]*right[^]*Who says so/);
  });
});
