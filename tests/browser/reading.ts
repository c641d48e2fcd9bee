import type { Page } from 'playwright-core';

/** How the letters of a page may be spaced by its reader, by WCAG 1.4.12. */
const spaced =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-bottom: 2em !important }';

/** Adds a style of the reader's own to a page; what it moves is laid out when this ends. */
async function addStyle(page: Page, text: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${css} * { content-visibility: visible !important }`);
    document.adoptedStyleSheets.push(sheet);
  }, text);
}

/** Has all of a page laid out, and not only what is near. */
export const layOut = (page: Page) => addStyle(page, '');

/** Spaces the letters of a page as far as a reader may. */
export const spaceLetters = (page: Page) => addStyle(page, spaced);

/** Makes the text of a page twice as large, and nothing else. */
export const doubleText = (page: Page) => addStyle(page, 'html { font-size: 200% !important }');

/** Has a page read from right to left, laid out whole. */
export async function turnAround(page: Page): Promise<void> {
  await layOut(page);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
}

/** Makes each text of a page half as long again, as a translation may be: words at its end stand twice. */
export async function lengthen(page: Page): Promise<void> {
  await layOut(page);
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const said = text.data.trim();
      // Numbers and signs are as long in every language; so are the words of a picture, which is drawn for them.
      if (!/\p{L}{2}/u.test(said) || text.parentElement?.closest('script, style, svg')) continue;
      const words = said.split(/\s+/);
      const half = words.length > 1 ? words.slice(-Math.ceil(words.length / 2)).join(' ') : '';
      const more = half ? ` ${half}` : said.slice(0, Math.ceil(said.length / 2));
      text.data = text.data.trimEnd() + more + (/\s$/.test(text.data) ? ' ' : '');
    }
  });
}

/** Opens all that is folded on a page. */
export const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

/** Words that stand on two lines, though no hyphen and no address is in them. */
export const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    const linesOf = (text: Text, from: number, to: number) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      return new Set(boxes.map(({ top }) => Math.round(top))).size;
    };
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const holder = text.parentElement;
      if (!holder?.checkVisibility() || getComputedStyle(holder).clipPath !== 'none') continue;
      for (const { 0: token, index } of text.data.matchAll(/[^\s]+/g)) {
        if (/[/.@]\w/.test(token)) continue;
        for (const { 0: word, index: at } of token.matchAll(/[\p{L}\p{N}]{3,}/gu))
          if (linesOf(text, index + at, index + at + word.length) > 1)
            found.add(`${word} in ${holder.outerHTML.slice(0, 60)}`);
      }
    }
    return [...found];
  });

/** Text that lies over other text, or is cut off by what holds it or by the edge of the page. */
export const unreadable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** What of it is meant to be cut off: lines after the first few, and what only listeners have. */
    const cutBy = (element: Element) => {
      for (let over: Element | null = element; over; over = over.parentElement) {
        const { textOverflow, webkitLineClamp, clipPath } = getComputedStyle(over);
        if (clipPath !== 'none') return new DOMRect();
        if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none')
          return over.getBoundingClientRect();
      }
      return undefined;
    };
    const scrolls = (element: Element) => element.closest('.scroll') !== null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: { text: Text; box: DOMRect }[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const holder = text.parentElement;
      // Pictures have their words in a table or a list beside them.
      if (!text.data.trim() || !holder?.checkVisibility() || holder.closest('svg, option'))
        continue;
      const cut = cutBy(holder);
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects())
        if (
          box.width > 1 &&
          !(cut && (box.bottom > cut.bottom + 2 || box.right > cut.right || box.left < cut.left))
        )
          lines.push({ text, box });
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    const words = ({ data }: Text) => `“${data.trim().slice(0, 24)}”`;
    const found = new Set<string>();
    lines.forEach(({ text, box }, index) => {
      for (const other of lines.slice(index + 1)) {
        if (other.box.top > box.bottom - 4) break;
        const shared =
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 3 &&
          Math.min(box.bottom, other.box.bottom) - other.box.top > 4;
        if (shared && other.text !== text) found.add(`${words(other.text)} over ${words(text)}`);
      }
      const holder = text.parentElement as Element;
      const leaves = box.right > document.documentElement.clientWidth + 1 || box.left < -1;
      if (!scrolls(holder) && leaves) found.add(`${words(text)} leaves the page`);
      const clip = holder.closest('.facts, .crew-hands li')?.getBoundingClientRect();
      if (clip && (box.right > clip.right + 2 || box.left < clip.left - 2))
        found.add(`${words(text)} is cut off`);
    });
    return [...found];
  });
