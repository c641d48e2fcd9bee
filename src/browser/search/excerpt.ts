import type { Excerpt } from '../../views/search/Results.tsx';

/** Reads an excerpt as text, and what is in <mark> as found. No other markup in it means anything. */
export function readExcerpt(excerpt: string): Excerpt {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map(({ nodeName, textContent }) => {
    const text = textContent ?? '';
    return nodeName === 'MARK' ? { found: text } : text;
  });
}
