import { validator } from '../validator.ts';
import type { BuiltPage } from './pages.ts';

/** What is no valid HTML on pages, one fault a line, at most so many. */
export async function invalidIn(pages: readonly BuiltPage[], most = 40): Promise<string[]> {
  const found: string[] = [];
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html, address);
    for (const { messages } of results)
      for (const { ruleId, message, selector } of messages)
        found.push(`${address}: ${ruleId}: ${message} (${selector})`);
  }
  return found.slice(0, most);
}
