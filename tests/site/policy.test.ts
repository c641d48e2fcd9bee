import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fullSite, smallSites } from '../builds.ts';
import { all, faults, pagesOf, type BuiltPage } from './pages.ts';

const policyOf = (page: BuiltPage) =>
  page.document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute('content') ?? '';

const directive = (policy: string, name: string) =>
  policy.split(';').find((part) => part.trim().startsWith(name)) ?? '';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of the site', () => {
  const pages = pagesOf(fullSite);

  test('is on every page, before anything it rules, and allows its own origin only', () => {
    const found = faults(pages, (page) => {
      const policy = policyOf(page);
      const first = page.html.indexOf('Content-Security-Policy');
      return [
        ...(policy.startsWith("default-src 'self';") ? [] : ['there is no policy']),
        ...(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/.test(policy)
          ? ['inline code is allowed']
          : []),
        ...(/(script|style|img|font|connect)-src[^;]*(https?:|\*)/.test(policy)
          ? ['other origins are allowed']
          : []),
        ...(first < page.html.search(/<(style|script|link)\b/)
          ? []
          : ['the policy comes too late']),
      ];
    });
    expect(found).toEqual([]);
  });

  test.each([fullSite, ...smallSites])('allows what is inline on each page in $folder', (build) => {
    const found = faults(pagesOf(build), ({ html }) => {
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      return [...html.matchAll(/<(style|script)\b([^>]*)>([^]*?)<\/\1>/g)]
        .filter(([, , how = '']) => !/ src=|type="application\/ld\+json"/.test(how))
        .filter(([, kind, , text = '']) => !directive(policy, `${kind}-src`).includes(hash(text)))
        .map(([all]) => `is not allowed: ${all.slice(0, 80)}`);
    });
    expect(found).toEqual([]);
  });

  test('meets no style attribute and no event attribute, which it would block', () => {
    const found = faults(pages, (page) =>
      [
        ...page.html
          .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
          .matchAll(/<[a-z][^>]*\s(style|on[a-z]+)=/g),
      ].map(([, name]) => `${name} attribute`),
    );
    expect(found).toEqual([]);
  });

  test('never has to stop a request: nothing on a page comes from elsewhere', () => {
    const found = faults(pages, (page) =>
      all(
        page,
        '[src], [srcset], [data-src], object[data], link[href]:not([rel="canonical"], [rel="license"], [rel="alternate"])',
      )
        .flatMap((element) =>
          ['src', 'srcset', 'data-src', 'data', 'href'].map((name) => element.getAttribute(name)),
        )
        .filter((address) => address && !/^(\/(?!\/)|data:image\/)/.test(address))
        .map((address) => `loads ${address}`),
    );
    expect(found).toEqual([]);
  });

  test('comes with scripts that set no cookie', () => {
    const scripts = readdirSync(fullSite.folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(js|html)$/.test(file),
    );
    const read = (file: string) => readFileSync(join(fullSite.folder, file), 'utf8');
    expect(scripts.filter((file) => /document\.cookie|cookieStore/.test(read(file)))).toEqual([]);
  });
});
