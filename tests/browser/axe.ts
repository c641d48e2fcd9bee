import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The small form: to read axe takes a page as long as to ask it. */
const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What a page breaks of WCAG 2.2 AA and of good practice: the rule and the element, one a line. */
export const violationsOn = (page: Page): Promise<string[]> =>
  brokenOf(page, { type: 'tag', values: standards });

/** The same in the light, and what the rules that look at colors find in the dark. */
export async function violationsInBothSchemes(page: Page): Promise<string[]> {
  const light = await violationsOn(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await brokenOf(page, {
    type: 'rule',
    values: ['color-contrast', 'link-in-text-block'],
  });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((one) => `in the dark, ${one}`)];
}

/** Only what breaks a rule is told: the rest is most of the work. */
async function brokenOf(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(source);
    // What has not been in sight yet has no size, and axe takes what lies there for too near.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets.push(sheet);
    });
  }
  return page.evaluate(async (only) => {
    const { axe: there } = window as unknown as { axe: typeof axe };
    const { violations } = await there.run({ runOnly: only, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  }, runOnly);
}
