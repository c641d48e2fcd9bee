import { expect, test } from 'vitest';
import { underBase } from '../builds.ts';
import { validator } from '../validator.ts';
import { pagesOf } from './pages.ts';

test('every built page is valid HTML', async () => {
  const found: string[] = [];
  for (const page of pagesOf(underBase)) {
    const { results } = await validator.validateString(page.html, page.address);
    for (const { messages } of results) {
      for (const { ruleId, message, selector } of messages) {
        found.push(`${page.address}: ${ruleId}: ${message} (${selector})`);
      }
    }
  }
  expect(found.slice(0, 40)).toEqual([]);
});
