import { expect, test } from 'vitest';
import { essaySections } from '../../src/site/essay-sections.ts';

const section = (id: string, heading: string, prose: string) => ({
  ...{ id, heading, prose },
  ...{ folds: false, head: '', data: '' },
});

test('Text without an anatomy is what stands before its first heading, and a section for each of these', () => {
  expect(
    essaySections(
      '<p>First</p><h2 id="a">A <em>b</em></h2>\n<p>One</p><h3 id="c">C</h3><h2 id="d">D</h2>',
    ),
  ).toEqual({
    top: '<p>First</p>',
    sections: [section('a', 'A b', '\n<p>One</p><h3 id="c">C</h3>'), section('d', 'D', '')],
  });
});

test('Text without a heading is all before one, and no text is nothing', () => {
  expect(essaySections('<p>First</p>')).toEqual({ top: '<p>First</p>', sections: [] });
  expect(essaySections('')).toEqual({ top: '', sections: [] });
});
