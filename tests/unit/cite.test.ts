import { describe, expect, test } from 'vitest';
import { bibtexCitation, plainCitation, wikiCitation } from '../../src/knowledge/cite/citation.ts';
import { correctionForm, correctionMail } from '../../src/knowledge/cite/correction.ts';

const page = {
  title: 'R&D 100% [live] | “A1”',
  address: '/roles/rd/',
  url: 'https://example.org/base/roles/rd/',
  reviewed: '2026-11-26',
};

describe('A citation', () => {
  test('is a sentence with the title, the day of its review, the address and the license', () => {
    expect(plainCitation(page)).toBe(
      'Signal Path: R&D 100% [live] | “A1”. Reviewed November 26, 2026. https://example.org/base/roles/rd/. CC BY 4.0.',
    );
  });

  test('is BibTeX whose signs TeX prints as they are', () => {
    expect(bibtexCitation(page)).toBe(
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
    expect(wikiCitation(page)).toBe(
      '{{cite web |title=R&D 100% &#91;live&#93; {{!}} “A1” |website=Signal Path |url=https://example.org/base/roles/rd/ |date=2026-11-26}}',
    );
  });

  test.each([plainCitation, bibtexCitation, wikiCitation])(
    'has no day where the page has none, in form %#',
    (cite) => {
      const told = cite({ title: 'Search', address: '/', url: 'https://example.org/' });
      expect(told).not.toMatch(/undefined|Reviewed|date=|year/);
    },
  );
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
