import type { Answer } from '../../search/ask.ts';
import type { Result } from '../../search/find.ts';

/** Copies an excerpt into an element: text, and <mark> where a word was found. Nothing else of it. */
export function fillExcerpt(element: Element, excerpt: string) {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  element.replaceChildren(
    ...[...parsed.childNodes].map((node) =>
      node.nodeName === 'MARK' ? marked(node.textContent ?? '') : (node.textContent ?? ''),
    ),
  );
}

function marked(text: string) {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** Says by which other name a page was found: “dubbing mixer” (Film and TV, UK). */
export function fillAlias(element: Element, as: Answer['as']) {
  if (!as) return element.remove();
  element.replaceChildren('Also called ', marked(as.name), as.where ? ` (${as.where})` : '');
}

/** The address of a result on this site. */
export const hrefOf = (base: string, { address }: Pick<Result, 'address'>) => base + address;
