import type { BrowserContext, Page } from 'playwright-core';

/** Takes away what a page finds by a name such as `navigator.clipboard`, before any of its scripts runs. */
export const without =
  (...names: readonly string[]) =>
  (context: BrowserContext): Promise<unknown> =>
    context.addInitScript((taken: readonly string[]) => {
      for (const name of taken) {
        const parts = name.split('.');
        const last = parts.pop() ?? '';
        const holder = parts.reduce<object | undefined>(
          (over, part) => (over as Record<string, object> | undefined)?.[part],
          globalThis,
        );
        // What stands on a prototype is hidden by a property of the thing itself.
        if (!holder || !(last in holder)) continue;
        Reflect.deleteProperty(holder, last);
        for (let one = holder; last in holder && one; one = Object.getPrototypeOf(one))
          Reflect.deleteProperty(one, last);
      }
    }, names);

/** Has the browser refuse what it keeps, as it does where a reader blocks it: to ask for it throws. */
export const refusing =
  (...names: readonly string[]) =>
  (context: BrowserContext): Promise<unknown> =>
    context.addInitScript((refused: readonly string[]) => {
      for (const name of refused)
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    }, names);

/** Gives pages whose scripts are of a kind that the browser does not know. */
export const withoutModules = (context: BrowserContext): Promise<unknown> =>
  context.route(
    ({ pathname }) => /(\/|\.html)$/.test(pathname),
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replaceAll('type="module"', 'type="unknown"') });
    },
  );

/** Gives scripts in words that the browser cannot read. */
export const withoutTheirLanguage = (context: BrowserContext): Promise<unknown> =>
  context.route(/\/_astro\/.*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'let newer = #;' }),
  );

/**
 * Takes from the styles of a page each rule that a browser would not take in: whose selector, or whose
 * condition, has something that it does not know. Gives how many there were.
 */
export const dropRules = (page: Page, unknown: RegExp): Promise<number> =>
  page.evaluate(
    ([source, flags]) => {
      const form = new RegExp(source ?? '', flags);
      let count = 0;
      const drop = (holder: CSSStyleSheet | CSSGroupingRule) => {
        for (let at = holder.cssRules.length - 1; at >= 0; at--) {
          const rule = holder.cssRules[at] as CSSRule;
          const head = rule.cssText.split('{')[0] ?? '';
          if (form.test(head)) {
            holder.deleteRule(at);
            count++;
          } else if ('cssRules' in rule) drop(rule as CSSGroupingRule);
        }
      };
      for (const sheet of document.styleSheets) drop(sheet);
      return count;
    },
    [unknown.source, unknown.flags] as const,
  );
