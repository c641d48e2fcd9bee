import { expect, test } from 'vitest';
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

test('sources are numbered in the order a page first cites them, and noted in each section that cites them', () => {
  const [one, two] = withNotes([
    section('one', `<p>Loud${cite('a', 'Alpha')}. Louder${cite('b', 'Beta')}.</p>`),
    section('two', `<p>Quiet${cite('b', 'Beta')}${cite('b', 'Beta')}.</p>`),
  ]);
  const number = (of: number, name: string) =>
    `<sup><a href="#${noteAnchor(of)}">${of}<span class="hidden"> ${name}</span></a></sup>`;
  expect(one?.prose).toBe(`<p>Loud${number(1, 'Alpha')}. Louder${number(2, 'Beta')}.</p>`);
  expect(two?.prose).toBe(`<p>Quiet${number(2, 'Beta')}${number(2, 'Beta')}.</p>`);
  expect(one?.notes.map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
  expect(two?.notes).toEqual([{ number: 2, address: '/sources/b/', name: 'Beta' }]);
});
