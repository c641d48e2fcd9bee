import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { offerInAll } from '../../src/browser/compare/role-fields.ts';
import { offerBothEnds } from '../../src/browser/plan/both-ends.ts';

const placed = (html: string) => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return document.body as unknown as HTMLElement;
};
const offeredIn = (select: Element | undefined) =>
  [...(select?.querySelectorAll('option') ?? [])].map((option) => [
    option.getAttribute('value'),
    option.getAttribute('label') ?? option.textContent,
  ]);

test('every field of a comparison offers the roles that the page has in the first', () => {
  const empty = '<select><option value="">Choose a role</option></select>';
  const first = empty.replace(
    '</select>',
    '<option value="foley-artist" data-on="film">Foley artist</option></select>',
  );
  const host = placed(`<form>${first}${empty}${empty}</form>`);
  offerInAll(host.querySelector('form') as HTMLFormElement);
  const offered = [...host.querySelectorAll('select')].map(offeredIn);
  expect(offered).toHaveLength(3);
  for (const one of offered)
    expect(one).toEqual([
      ['', 'Choose a role'],
      ['foley-artist', 'Foley artist'],
    ]);
});

test('a plan ends in the roles that it starts from, which it offers by their titles alone', () => {
  const host = placed(
    `<select name="from"><option value="nothing">Starting out</option>
      <optgroup label="Film"><option value="foley-artist" label="Foley artist: makes steps">Foley artist</option></optgroup>
    </select><select name="to"><option value="">Choose a role</option></select>`,
  );
  const [from, to] = host.querySelectorAll('select');
  offerBothEnds(host);
  expect(offeredIn(to)).toEqual([
    ['', 'Choose a role'],
    ['foley-artist', 'Foley artist'],
  ]);
  expect(to?.querySelector('optgroup')?.getAttribute('label')).toBe('Film');
  expect(offeredIn(from)).toEqual([
    ['nothing', 'Starting out'],
    ['foley-artist', 'Foley artist: makes steps'],
  ]);
});
