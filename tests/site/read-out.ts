import type { BuiltPage } from './pages.ts';
import { textOf } from './pages.ts';

/** What of an element is read out where nothing names it: without what is hidden, with what pictures in it are called. */
function wordsOf(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return '';
  const called = element.getAttribute('aria-label') ?? element.getAttribute('alt');
  return called ?? [...element.childNodes].map(wordsOf).join(' ');
}

/** What an element is called for those who listen; empty where it has no name. */
export function nameOf(page: BuiltPage, element: Element): string {
  const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const named = by.map((id) => textOf(page.document.getElementById(id))).join(' ');
  const inside = { TABLE: 'caption', FIELDSET: 'legend', FIGURE: 'figcaption' }[element.tagName];
  return (
    named ||
    element.getAttribute('aria-label') ||
    (inside ? textOf(element.querySelector(`:scope > ${inside}`)) : '')
  );
}

/** What a link or a button is called. */
export const calledBy = (page: BuiltPage, element: Element): string =>
  (nameOf(page, element) || wordsOf(element)).replace(/\s+/g, ' ').trim();

/** The elements that listeners can go to at once, and those to which they can where these have a name. */
const parts: Readonly<Record<string, string>> = {
  NAV: 'navigation',
  SEARCH: 'search',
  ASIDE: 'complementary',
  MAIN: 'main',
};
const namedParts: Readonly<Record<string, string>> = { SECTION: 'region', FORM: 'form' };
const kinds = new Set([...Object.values(parts), ...Object.values(namedParts)]);

/** The parts of a page that listeners can go to at once: the names of those of each kind. */
export function partsOf(page: BuiltPage): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const all = page.document.querySelectorAll('nav, search, aside, main, section, form, [role]');
  for (const one of all) {
    const name = nameOf(page, one);
    const own = parts[one.tagName] ?? (name ? namedParts[one.tagName] : undefined);
    const kind = one.getAttribute('role') ?? own ?? '';
    if (kinds.has(kind)) found.set(kind, [...(found.get(kind) ?? []), name]);
  }
  return found;
}
