import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  policyFor,
  published,
  withOneStyle,
  withPolicy,
} from '../../src/tools/offline/page-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The sources that a policy allows for one directive. */
const allowed = (html: string, directive: string): string[] => {
  const found = policyFor(html)
    .split(';')
    .filter((part) => part.startsWith(`${directive} `));
  expect(found, directive).toHaveLength(1);
  return found[0]?.split(' ').slice(1) ?? [];
};

describe('The policy of a page', () => {
  test('allows no script but its own origin and WebAssembly when the page has none inline', () => {
    expect(allowed('<p>Words</p>', 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(allowed('<p>Words</p>', 'style-src')).toEqual(["'self'"]);
  });

  test('allows an inline script and style by the hash of exactly what stands in it', () => {
    const html = '<style>\n p {}\n</style><script type="module">let a = 1;\n</script>';
    expect(allowed(html, 'script-src')).toContain(hash('let a = 1;\n'));
    expect(allowed(html, 'style-src')).toEqual(["'self'", hash('\n p {}\n')]);
  });

  test('has each hash once, however often the code stands on the page', () => {
    const html = '<script>a()</script><script>a()</script><script>b()</script>';
    expect(allowed(html, 'script-src').slice(2)).toEqual([hash('a()'), hash('b()')]);
  });

  test('has no hash for JSON-LD, which is not run, nor for scripts from a file', () => {
    const html =
      '<script type="application/ld+json">{"a":1}</script><script src="/a.js"></script>' +
      '<script type="module" src="/b.js"></script>';
    expect(allowed(html, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  test('never allows inline code at large, code made from text, plugins or another base', () => {
    const html = '<style>p{}</style><script>a()</script><p style="color:red" onclick="a()">x</p>';
    const policy = policyFor(html);
    expect(policy).not.toContain("'unsafe-inline'");
    expect(policy).not.toMatch(/'unsafe-eval'/);
    expect(policy).not.toContain("'unsafe-hashes'");
    expect(allowed(html, 'object-src')).toEqual(["'none'"]);
    expect(allowed(html, 'base-uri')).toEqual(["'none'"]);
    expect(allowed(html, 'default-src')).toEqual(["'self'"]);
  });

  test('fits into an attribute in double quotes', () => {
    expect(policyFor('<script>"quoted"</script>')).not.toMatch(/["<>]/);
  });
});

describe('A page with its policy', () => {
  const html = '<html><head><meta charset="utf-8"><script>a("$&")</script></head></html>';

  test('has it right after the character set, before any code', () => {
    expect(withPolicy(html)).toBe(
      `<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyFor(html)}"><script>a("$&")</script></head></html>`,
    );
  });

  test('that has no character set is an error, also where it only leads to another page', () => {
    for (const page of ['<p>Words</p>', '<meta http-equiv="refresh" content="0;url=/">']) {
      expect(() => withPolicy(page)).toThrow('no <meta charset="utf-8">');
    }
  });

  test('has it whatever the case of the character set', () => {
    expect(withPolicy('<META charset="UTF-8">')).toMatch(/^<META charset="UTF-8"><meta http-equiv/);
  });
});

describe('The styles of a page', () => {
  test('are one in its head, in their order, where the first of them stood: before files of styles', () => {
    const [order, rules, link] = ['@layer a, b;', '@layer b{p{}}', '<link rel="stylesheet">'];
    const page = `<head><style>\n${order}\n</style>${link}<style>${rules}</style></head>`;
    expect(withOneStyle(page)).toBe(`<head><style>${order}${rules}</style>${link}</head>`);
  });

  test('in its body stay where they are, and a page without any stays as it is', () => {
    const page = '<head><style>p{}</style></head><svg><style>a{}</style></svg>';
    expect(withOneStyle(page)).toBe(page);
    expect(withOneStyle('<p>Words</p>')).toBe('<p>Words</p>');
  });
});

test('A page is published to the byte, and code in any script is allowed by the hash of its bytes', () => {
  const [start, end] = ['<html><head><meta charset="utf-8">', '</head><p>中ä</p></html>'];
  const code = '<script>a("中ä")</script>';
  const page = published(Buffer.from(start + code + end)).toString();
  expect(page).toContain(hash('a("中ä")'));
  expect(page.startsWith(`${start}<meta http-equiv`)).toBe(true);
  expect(page.endsWith(`>${code}${end}`)).toBe(true);
});
