import type { Page } from 'playwright-core';

/** A search as a reader uses it: the field, and what stands in its list. */
export interface Searched {
  box: string;
  item: string;
}

/** What is asked before: its list is another one in every search, so that the next is seen as it comes. */
const before = 'timecode';

/**
 * The time in ms from a query, put in place of another by one key, until its list has been painted; not a number where
 * none comes. A query typed to its end would not do: where the last letter changes nothing, there is nothing to wait
 * for. The other one gets so many ms to be answered.
 */
export async function listAfterKey(
  page: Page,
  { box, item }: Searched,
  text: string,
  { settled = 700, most = 10_000 } = {},
): Promise<number> {
  const input = page.locator(box).first();
  await input.fill(before);
  await page.waitForTimeout(settled);
  return page.evaluate(
    async ([boxes, items, value, longest]) => {
      const deep = (root: ParentNode, selector: string): Element[] => [
        ...root.querySelectorAll(selector),
        ...[...root.querySelectorAll('*')].flatMap((one) =>
          one.shadowRoot ? deep(one.shadowRoot, selector) : [],
        ),
      ];
      const [field] = deep(document, boxes) as HTMLInputElement[];
      if (!field) throw new Error(`no ${boxes}`);
      const seen = () =>
        deep(document, items)
          .map((one) => one.textContent)
          .join('|');
      const before = seen();
      const start = performance.now();
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      while (performance.now() - start < longest) {
        await new Promise((done) => requestAnimationFrame(done));
        // A list that is only cleared, or says that it loads, answers nothing yet.
        const now = seen();
        if (now !== '' && now !== before && !/^(?:loading|searching)/i.test(now))
          return performance.now() - start;
      }
      return Number.NaN;
    },
    [box, item, text, most] as const,
  );
}
