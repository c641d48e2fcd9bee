import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import { withQuotes } from '../../src/site/quotes.ts';
import { kindAndId } from '../../src/checks/integrity/files.ts';
import { pageOf } from '../../src/schema/address.ts';
import {
  movedPages,
  readRemovals,
  readRenames,
  removedPages,
  renamesFile,
} from '../../src/schema/renames.ts';
import { validator } from '../validator.ts';
import { parseHTML } from '../parse-html.ts';
import { partsOf } from './spoil.ts';

interface Page {
  address: string;
  html: string;
  document: Document;
}

/** Every page of a folder that was built. */
export const pagesIn = (folder: string): Page[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind'))
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const address = `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      return { address, html, document: parseHTML(html).document };
    });

/** Headings with nothing between them and the next of their rank, or the end of the page. */
function emptySections({ document }: Page): string[] {
  const main = document.querySelector('main');
  if (!main) return [];
  const found: string[] = [];
  let open: { level: number; text: string } | undefined;
  const close = (level: number) => {
    if (open && level <= open.level) found.push(open.text);
    open = undefined;
  };
  const walk = (node: Node) => {
    const name = node.nodeName.toLowerCase();
    if ('hasAttribute' in node && (node as Element).hasAttribute('hidden')) return;
    if (/^h[1-6]$/.test(name)) {
      close(Number(name[1]));
      open = { level: Number(name[1]), text: node.textContent ?? '' };
      return;
    }
    const shows = ['svg', 'input', 'select', 'button', 'table'].includes(name);
    if (shows || (node.nodeType === 3 && node.textContent?.trim())) open = undefined;
    for (const child of node.childNodes) walk(child);
  };
  walk(main);
  close(0);
  return found;
}

/** Texts as nobody wrote them: what a program says where it has nothing to say. */
const slips = /\bundefined\b|\bNaN\b|\[object \w+\]/;

/** Earlier addresses that lead nowhere, and removed pages that do not say why. */
function leadFaults(pages: readonly Page[], files: readonly ContentFile[]): string[] {
  const text = files.find(({ path }) => path === renamesFile)?.text ?? '';
  const renames = readRenames(text);
  const leads = [
    ...movedPages(renames).map(([address, instead]) => ({ address, why: '', instead })),
    ...removedPages(readRemovals(text), renames),
  ];
  return leads.flatMap(({ address, why, instead }) => {
    const main = pages.find((page) => page.address === address)?.document.querySelector('main');
    const told = main?.textContent.replace(/\s+/g, ' ').includes(why.replace(/\s+/g, ' ').trim());
    const led = !instead || main?.querySelector(`a[href="${instead}"]`);
    return told && led ? [] : [`${address}: does not say why it is gone, or where to go`];
  });
}

/** What is wrong with built pages, given the content they were made of. */
export async function faultsIn(
  pages: readonly Page[],
  files: readonly ContentFile[],
): Promise<string[]> {
  const faults = leadFaults(pages, files);
  for (const page of pages) {
    const { address, html, document } = page;
    const slip = slips.exec(html.replace(/<script[\s\S]*?<\/script>/g, ''));
    if (slip) faults.push(`${address}: ${slip[0]}`);
    faults.push(...emptySections(page).map((heading) => `${address}: nothing under “${heading}”`));
    const made = [...document.querySelectorAll('em, script, [onclick]')];
    if (made.some((one) => one.textContent === 'loud' || one.hasAttribute('onclick'))) {
      faults.push(`${address}: a text became markup`);
    }
    const { results } = await validator.validateString(html, address);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${address}: ${ruleId}: ${message} (${selector})`);
    }
  }
  for (const file of files) {
    const named = kindAndId(file.path);
    const address = 'what' in named ? undefined : pageOf(named);
    if (!address) continue;
    const { title, question = title } = partsOf(file).data;
    const page = pages.find((one) => one.address === address);
    const shown = page?.document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim();
    if (!shown?.includes(withQuotes(String(question))))
      faults.push(`${address}: the title is “${shown}”`);
  }
  return faults;
}

/** A build that failed names a file of the content, and never shows where in the code it did. */
export function expectTold(output: string) {
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect(output).toMatch(/content\/[\w/.-]+:\d+/);
}
