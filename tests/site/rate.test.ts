import { expect, test } from 'vitest';
import { yearAnswer } from '../../src/knowledge/year/answer.ts';
import { answerRows } from '../../src/knowledge/year/answer-rows.ts';
import { answerTold } from '../../src/knowledge/year/answer-told.ts';
import { askedIn, startYear } from '../../src/knowledge/year/asked.ts';
import { checkedYear } from '../../src/knowledge/year/checked-year.ts';
import { fieldIds } from '../../src/knowledge/year/fields.ts';
import { whoseRate } from '../../src/knowledge/year/whose-rate.ts';
import type { RoleBeside } from '../../src/knowledge/year/role-beside.ts';
import { fullSite } from '../builds.ts';
import { all, pagesOf, textOf } from './pages.ts';
import { fileOf, gzipped } from './weights.ts';

const pages = new Map(pagesOf(fullSite).map((page) => [page.address, page]));
const at = (address: string) => {
  const page = pages.get(fullSite.base.slice(0, -1) + address);
  if (!page) throw new Error(`no page ${address}`);
  return page;
};
const rolePages = [...pages.values()].filter(({ address }) => /\/roles\/[\w-]+\/$/.test(address));
const besideFile = `${fullSite.base}rate/beside.json`;

test('The page of rates holds the example as the functions work it out, without a script', () => {
  const page = at('/rate/');
  const checked = checkedYear(startYear);
  if ('wrong' in checked) throw new Error('the start cannot be answered');
  const answer = yearAnswer(checked);
  const status = textOf(page.document.querySelector('rate-year [role=status]'));
  const atRate = textOf(page.document.querySelector('#whose-amount'));
  expect(atRate).toMatch(/^We have read no day rate/);
  expect(status).toBe([atRate, whoseRate(answer), answerTold(answer)].join(' '));
  const cells = all(page, '.year-rows tbody tr').map((row) =>
    [...row.children].map((cell) => textOf(cell)),
  );
  expect(cells).toEqual(answerRows(answer).map(({ what, fewest, most }) => [what, fewest, most]));
});

test('Every number of the page has a label with its unit, and says whence it starts', () => {
  const page = at('/rate/');
  const bare = fieldIds.filter((id) => {
    const input = page.document.querySelector(`input[name=${id}]`);
    const field = input?.closest('.year-field');
    const why = [...(field?.querySelectorAll('p.small') ?? [])].map((one) => textOf(one));
    const unit = textOf(input?.closest('label')?.querySelector('.small') ?? null);
    return !unit || why.length === 0 || why.includes('') || !input?.getAttribute('value');
  });
  expect(bare).toEqual([]);
});

test('Every role leads from its pay to its own year, by an address that can be answered', () => {
  const ids = rolePages.map(({ address }) => address.split('/').at(-2) ?? '');
  expect(ids.length).toBeGreaterThan(50);
  for (const page of rolePages) {
    const links = all(page, 'section:has(#how-you-are-paid) a[href*="/rate/"]');
    expect(links.length, page.address).toBe(1);
    const query = links[0]?.getAttribute('href')?.split('?')[1] ?? '';
    const { asked, unknown } = askedIn(new URLSearchParams(query), ids);
    expect(unknown).toEqual([]);
    expect(page.address.endsWith(`/${asked.role}/`)).toBe(true);
    expect('wrong' in checkedYear(asked)).toBe(false);
  }
});

test('The steps on rates and on freelancing lead to the page', () => {
  for (const step of ['set-your-rates', 'start-freelancing'])
    expect(all(at(`/steps/${step}/`), 'main a[href$="/rate/"]').length, step).toBeGreaterThan(0);
});

test('What is published of every role is one small file', () => {
  const text = fileOf(besideFile);
  const roles = JSON.parse(String(text)) as Record<string, RoleBeside>;
  const titles = new Set(Object.keys(roles));
  expect(rolePages.every(({ address }) => titles.has(address.split('/').at(-2) ?? ''))).toBe(true);
  expect(gzipped(text)).toBeLessThan(8000);
});
