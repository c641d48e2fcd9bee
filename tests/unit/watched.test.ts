import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { isContent } from '../../src/tools/watched.ts';

test.each([
  ['/home/me/site', '/home/me/site/content/roles/mixer.mdx', true],
  ['/home/me/site', '/home/me/site/content/renamed.yaml', true],
  ['/home/me/site', '/home/me/site/src/content/x.ts', false],
  ['/home/me/site', '/home/me/site/src/content.config.ts', false],
  ['/home/me/content/site', '/home/me/content/site/src/pages/index.astro', false],
  ['/home/me/site', '/home/me/content/x.mdx', false],
])('in %s, a change of %s is one of content: %s', (root, file, expected) => {
  expect(isContent(root, file, posix)).toBe(expected);
});

test.each([
  ['C:\\Users\\me\\site', 'C:/Users/me/site/content/roles/mixer.mdx', true],
  ['C:\\Users\\me\\site', 'c:\\Users\\me\\site\\content\\roles\\mixer.mdx', true],
  ['C:\\Users\\me\\site', 'C:/Users/me/site/src/content/x.ts', false],
  ['C:\\Users\\me\\site', 'D:/content/x.mdx', false],
])('on Windows, in %s, a change of %s is one of content: %s', (root, file, expected) => {
  expect(isContent(root, file, win32)).toBe(expected);
});
