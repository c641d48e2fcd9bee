import { expect, test } from 'vitest';
import { SourceNote } from '../../src/views/links.tsx';
import { drawn } from '../../src/site/drawn.ts';
import { noteAnchor, withNotes } from '../../src/site/notes.ts';

const cite = (id: string, name: string) =>
  ` <cite class="small">\n(<a href="/sources/${id}/">${name}</a>)\n</cite>`;
const section = (id: string, prose: string) => ({
  ...{ id, prose },
  heading: id,
  folds: false,
  head: '',
  data: '',
});

const number = (of: number, name: string, before = '') =>
  `<sup>${before}<a href="#${noteAnchor(of)}">${of}<span class="hidden"> ${name}</span></a></sup>`;

test('two numbers in a row have a comma between them', () => {
  const said = `<p>Loud${cite('a', 'Alpha')}${cite('b', 'Beta')} and far${cite('a', 'Alpha')}.</p>`;
  const [one] = withNotes([section('one', said)]).sections;
  const [alpha, beta] = [number(1, 'Alpha'), number(2, 'Beta', ',')];
  expect(one?.prose).toBe(`<p>Loud${alpha}${beta} and far${alpha}.</p>`);
});

test('sources are numbered in the order a page first cites them, and noted in each section that cites them', () => {
  const [one, two] = withNotes([
    section('one', `<p>Loud${cite('a', 'Alpha')}. Louder${cite('b', 'Beta')}.</p>`),
    section('two', `<p>Quiet${cite('b', 'Beta')}${cite('b', 'Beta')}.</p>`),
  ]).sections;
  expect(one?.prose).toBe(`<p>Loud${number(1, 'Alpha')}. Louder${number(2, 'Beta')}.</p>`);
  expect(two?.prose).toBe(`<p>Quiet${number(2, 'Beta')}${number(2, 'Beta', ',')}.</p>`);
  expect(one?.notes.map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
  expect(two?.notes).toEqual([{ number: 2, address: '/sources/b/', name: 'Beta' }]);
});

test('sources that the head of a page or its data cite are numbered with those of its prose, and how far they are trusted stays in the text', () => {
  const view = drawn(SourceNote, { id: 'b', title: 'Beta, less certain' });
  const page = withNotes(
    [{ ...section('one', `<p>Loud${cite('a', 'Alpha')}.</p>`), data: `<p>Far${view}.</p>` }],
    `<p>Near${view}.</p>`,
  );
  expect(page.top).toBe(`<p>Near (less certain)${number(1, 'Beta')}.</p>`);
  expect(page.sections[0]?.prose).toBe(`<p>Loud${number(2, 'Alpha')}.</p>`);
  expect(page.sections[0]?.data).toBe(`<p>Far (less certain)${number(1, 'Beta')}.</p>`);
  expect(page.cited.map(({ name }) => name)).toEqual(['Beta', 'Alpha']);
});

test('a name with a sign of HTML in it is listed as it is, and escaped where it stands in HTML', () => {
  const cite = '<cite class="small"> (<a href="/sources/a/">Sound &amp; Vision</a>)</cite>';
  const { top, cited } = withNotes([], `Said${cite}`);
  expect(cited.map(({ name }) => name)).toEqual(['Sound & Vision']);
  expect(top).toContain('Sound &amp; Vision');
});
