import { describe, expect, test } from 'vitest';
import { trimBase } from '../../src/site/base.ts';
import { fullSite } from '../builds.ts';
import { realKnowledge } from '../unit/real.ts';
import { all, pagesOf, textOf } from './pages.ts';

const pages = new Map(pagesOf(fullSite).map((page) => [page.address, page]));
const { byKind } = realKnowledge();
const base = trimBase(fullSite.base);
const pageAt = (address: string) => pages.get(`${base}${address}`) ?? expect.fail(address);
const hrefs = (address: string) =>
  all(pageAt(address), 'main a[href]').map((link) => link.getAttribute('href') ?? '');

describe('The pages for schools', () => {
  test('lead from the lesson to its sheet, its answers, the codes and the sheet for parents', () => {
    for (const to of [
      '/schools/sheet/',
      '/schools/answers/',
      '/schools/codes/',
      '/for-parents/',
      '/for-parents-britain/',
    ])
      expect(hrefs('/schools/')).toContain(base + to);
  });

  test('stand in the foot of every page', () => {
    const links = all(pageAt('/roles/foley-artist/'), '.site-footer a');
    expect(links.map(textOf)).toContain('For schools');
  });

  test('have every question on the sheet without its answer, and with it and where it stands among the answers', () => {
    const sheet = textOf(pageAt('/schools/sheet/').document.querySelector('main'));
    const answers = textOf(pageAt('/schools/answers/').document.querySelector('main'));
    const questions = byKind.lessons.flatMap(({ data }) => data.sheet.questions);
    expect(questions.length).toBeGreaterThan(5);
    for (const { ask, answer, found } of questions) {
      expect(sheet).toContain(ask);
      expect(sheet).not.toContain(answer);
      expect(answers).toContain(ask);
      expect(answers).toContain(answer);
      for (const { at } of found) expect(hrefs('/schools/answers/')).toContain(base + at);
    }
  });

  test('lead by the answers to sections that are there', () => {
    for (const { at } of byKind.lessons.flatMap(({ data }) =>
      data.sheet.questions.flatMap(({ found }) => found),
    )) {
      const [address = '', anchor] = at.split('#');
      if (anchor) expect(pageAt(address).document.getElementById(anchor), at).not.toBeNull();
    }
  });
});

describe('The sheet of a role for paper', () => {
  const sheetOf = (id: string) =>
    textOf(pageAt(`/roles/${id}/one-sheet/`).document.querySelector('.one-sheet'));

  test('has what is known of Britain beside what stands first, also where that is doubtful', () => {
    expect(sheetOf('boom-operator')).toMatch(/\$560\.93.*In Britain.*£340 a day of 10 hours/s);
    expect(sheetOf('audio-technician')).toMatch(/In Britain.*£18,000 to £35,000.*must be old/s);
    expect(sheetOf('front-of-house-engineer')).toMatch(/In Britain.*£32,643/s);
  });

  test('tells nothing of Britain on the page of the role, where all rates stand below', () => {
    expect(pageAt('/roles/boom-operator/').document.querySelector('.in-britain')).toBeNull();
  });
});

describe('The page of the codes', () => {
  const page = pageAt('/schools/codes/');

  test('has a row for every role, and says of each classification without one that none was found', () => {
    const rows = all(page, '.code-table tbody tr');
    expect(rows.length).toBe(byKind.roles.length);
    for (const row of rows)
      for (const cell of row.querySelectorAll('td'))
        expect(/\d{4}|none found/.test(textOf(cell)), textOf(row)).toBe(true);
  });

  test('has every program of study at an address of its own, with its code', () => {
    for (const { id, data } of byKind.programs) {
      const item = page.document.getElementById(id);
      expect(textOf(item), id).toContain(data.code);
      expect(textOf(item)).toContain(data.title);
    }
  });

  test('is what a class leads to for the programs that lead there', () => {
    const { joinedBy } = byKind.programs[0]?.data ?? expect.fail('no program');
    const links = hrefs('/occupations/us-27-4014/');
    expect(links).toContain(`${base}/schools/codes/#cip-10-0203`);
    expect(links).toContain(`${base}/sources/${joinedBy}/`);
  });
});
