import { expect, test } from 'vitest';
import {
  isLong,
  isWide,
  tableName,
  withColumns,
  withRowHeads,
} from '../../src/site/prose-table.ts';

const table = `<thead><tr><th>Group</th><th>For <em>whom</em></th></tr></thead>
<tbody><tr><td>A</td><td>One</td></tr> <tr>
<td>B <a href="/">c</a></td><td>Two</td></tr></tbody>`;

test('A table in prose is called by the heads of its columns', () => {
  expect(tableName(table)).toBe('Group, For whom');
});

test('The first cell of each row of a table in prose is the head of the row, whatever is in it', () => {
  expect(withRowHeads(table)).toBe(`<thead><tr><th>Group</th><th>For <em>whom</em></th></tr></thead>
<tbody><tr><th scope="row">A</th><td>One</td></tr> <tr>
<th scope="row">B <a href="/">c</a></th><td>Two</td></tr></tbody>`);
});

const told =
  'Outside school hours, from 7 a.m. to 7 p.m., and to 9 p.m. from June 1 to Labor Day, says the law';
const three = (cell: string) =>
  `<thead><tr><th>Age</th><th>“Hours”</th><th>Not</th></tr></thead><tbody><tr><th scope="row">14</th><td>${cell}</td><td>No</td></tr></tbody>`;

test('A table of three columns with much to read in a cell is long, and one of two or of few words is not', () => {
  expect(isLong(three(told))).toBe(true);
  expect(
    isLong(
      three('3 <a href="/a-long-address-that-nobody-reads-and-that-counts-for-nothing/">a day</a>'),
    ),
  ).toBe(false);
  expect(isLong(three(told).replaceAll(/<th>Not<\/th>|<td>No<\/td>/g, ''))).toBe(false);
});

test('A table of three columns is wide however little is in it, and one of two is not', () => {
  expect(isWide(three('3'))).toBe(true);
  expect(isWide(table)).toBe(false);
});

test('In a long table each cell says of which column it is, and all stays a table', () => {
  expect(withColumns(three('3'))).toBe(
    '<thead role="rowgroup"><tr role="row"><th role="columnheader">Age</th><th role="columnheader">“Hours”</th><th role="columnheader">Not</th></tr></thead>' +
      '<tbody role="rowgroup"><tr role="row"><th role="rowheader" scope="row">14</th><td role="cell" data-column="“Hours”">3</td><td role="cell" data-column="Not">No</td></tr></tbody>',
  );
});
