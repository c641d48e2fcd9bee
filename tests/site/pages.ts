import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isEmbed } from '../../src/schema/address.ts';
import { trimBase } from '../../src/site/base.ts';
import type { Build } from '../builds.ts';
import { parseHTML } from '../parse-html.ts';

/** One built page: its address with the base path, its text, and its document, parsed when it is asked. */
export interface BuiltPage {
  address: string;
  html: string;
  document: Document;
  /** Whether it only sends the reader on to another page. */
  redirect: boolean;
  /** Whether it is plain, for a frame of another site. */
  framed: boolean;
}

const addressOf = (file: string, base: string) =>
  `${trimBase(base)}/${file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;

const read = new Map<string, BuiltPage[]>();

/** Every HTML page of a build, read once a worker. */
export function pagesOf(build: Build): BuiltPage[] {
  const pages = read.get(build.folder) ?? readPages(build);
  read.set(build.folder, pages);
  return pages;
}

/** The pages of a build that have all a page of ours has: none that only leads on, or is for a frame. */
export const wholePagesOf = (build: Build): BuiltPage[] =>
  pagesOf(build).filter(({ redirect, framed }) => !redirect && !framed);

const readPages = (build: Build): BuiltPage[] =>
  readdirSync(build.folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(build, file));

/** One page of a build, read anew: for a test that changes it. */
export function readPage({ folder, base }: Build, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  let parsed: Document | undefined;
  return {
    address: addressOf(file, base),
    html,
    redirect: html.includes('<meta http-equiv="refresh"'),
    framed: isEmbed(addressOf(file, base).slice(trimBase(base).length)),
    get document() {
      return (parsed ??= parseHTML(html).document);
    },
  };
}

/** Every file of a build by its address, pages included. */
export function addressesOf({ folder, base }: Build): Set<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    files
      .filter((file) => file.isFile())
      .map((file) =>
        addressOf(join(file.parentPath, file.name).slice(join(folder).length + 1), base),
      ),
  );
}

/** All elements a selector finds, as a true array. */
export const all = (page: BuiltPage, selector: string): Element[] => [
  ...page.document.querySelectorAll(selector),
];

export const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What is wrong, one line a page, so that a failing test shows every page at once. */
export const faults = (
  pages: readonly BuiltPage[],
  find: (page: BuiltPage) => string[],
): string[] => pages.flatMap((page) => find(page).map((fault) => `${page.address}: ${fault}`));
