import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { docsOf } from '../bench/others/content.ts';

let site = '';
const root = 'https://someone.github.example/signal-path/';
const twin = (address: string, rest: string) =>
  `> The page <${root}${address}> as Markdown. License: none.\n\n${rest}`;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'twins-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  write('index.md', twin('', `# Home\n\nTo [A](${root}roles/a/#names).\n`));
  for (const id of ['a', 'b', 'c', 'd', 'e'])
    write(`roles/${id}/index.md`, twin(`roles/${id}/`, `# Say \\[${id}\\]: "so"\n\nText.\n`));
});
afterEach(() => rmSync(site, { recursive: true }));

describe('the pages that other generators are given', () => {
  test('have their title in front, and link within their own site', () => {
    const [home, first] = docsOf(site);
    expect(home).toEqual({
      path: 'index.md',
      text: '---\ntitle: "Home"\n---\n\nTo [A](/roles/a/#names).\n',
    });
    expect(first?.text).toBe('---\ntitle: "Say [a]: \\"so\\""\n---\n\nText.\n');
  });

  test.for([1, 2, 3, 4, 5, 6])('are %s where so many are asked for, home among them', (most) => {
    const paths = docsOf(site, most).map(({ path }) => path);
    expect(paths).toHaveLength(most);
    expect(paths[0]).toBe('index.md');
  });

  test('are all where more are asked for', () => {
    expect(docsOf(site, 9)).toHaveLength(6);
  });
});
