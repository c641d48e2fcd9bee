import { createHash } from 'node:crypto';
import { bytesOf, lettersOf } from './letters.ts';

/** Inline styles, and inline scripts that are run; JSON-LD is data and needs no leave. */
const inline = {
  style: /<style\b[^>]*>([\s\S]*?)<\/style>/g,
  script: /<script\b(?![^>]*\b(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g,
};

const hashesOf = (html: string, pattern: RegExp): string => {
  const hashes = [...html.matchAll(pattern)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(bytesOf(text)).digest('base64')}'`,
  );
  return [...new Set(hashes)].join(' ');
};

/**
 * The Content-Security-Policy of one page: only its own origin, only the inline code that stands in
 * it, and WebAssembly for Pagefind. Forms may open job boards, and a mail that says what is wrong.
 * @param html the page with a letter for each of its bytes, as lettersOf gives it
 */
export function policyFor(html: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashesOf(html, inline.script)}`.trim(),
    `style-src 'self' ${hashesOf(html, inline.style)}`.trim(),
    "img-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self' https: mailto:",
  ].join(';');
}

/**
 * The page with the styles of its head in one, where the first of them stood: that one gives the order
 * of the layers, also to the file of styles for print. The policy has a hash for each style, and
 * nothing compresses a hash.
 */
export function withOneStyle(html: string): string {
  const [head = ''] = html.split('</head>');
  const [first, ...others] = head.matchAll(inline.style);
  if (!first) return html;
  const texts = [first, ...others].map(([, text = '']) => text.trim());
  const end = first.index + first[0].length;
  return (
    html.slice(0, first.index) +
    `<style>${texts.join('')}</style>` +
    head.slice(end).replaceAll(inline.style, '') +
    html.slice(head.length)
  );
}

/** The page with its policy as the first thing after its character set. */
export function withPolicy(html: string): string {
  const charset = /<meta charset="utf-8">/i;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  if (!charset.test(html)) {
    throw new Error('A page has no <meta charset="utf-8">, so its policy has no place to stand');
  }
  return html.replace(charset, (found) => found + policy);
}

/** A built page as it is published: with one style, and a policy with the hashes of its own code and no others. */
export const published = (page: Buffer): Buffer =>
  bytesOf(withPolicy(withOneStyle(lettersOf(page))));
