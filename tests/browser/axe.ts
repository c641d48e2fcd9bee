import axe from 'axe-core';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a page breaks of WCAG 2.2 AA and of good practice: the rule and the element, one a line. */
export const violationsOn = (page: Page): Promise<string[]> =>
  brokenOf(page, { type: 'tag', values: standards });

/** The same of the rules that look at colors, for a page whose other rules have been asked. */
export const colorViolationsOn = (page: Page): Promise<string[]> =>
  brokenOf(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });

/** Only what breaks a rule is told: the rest is most of the work. */
async function brokenOf(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { axe: there } = window as unknown as { axe: typeof axe };
    const { violations } = await there.run({ runOnly: only, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  }, runOnly);
}
