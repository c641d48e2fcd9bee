import { expect, test } from 'vitest';
import { tableName, withRowHeads } from '../../src/site/prose-table.ts';

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
