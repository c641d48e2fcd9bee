import { withoutStyle } from '../../../offline/style.ts';
import { wayTo, withFolderLinks, type Folder } from './folder-links.ts';

/** What a page of a folder is made with. */
export interface Maker extends Folder {
  /** The file of a style that pages share. */
  styleFile(style: string): string;
}

/** The script that stands in for what a page opened from a disk may not do, and the letters of the site. */
export const folderScript = 'folder.js';
export const fontsFile = 'fonts.css';

/** What only a server can rule or give, twins among it, and letters, which a page on a disk may not load from a file. */
const forServers =
  /<meta http-equiv="Content-Security-Policy"[^>]*>|<link rel="(?:manifest|preload|alternate)"[^>]*>|<script type="speculationrules">[^<]*<\/script>/g;

/** Parts of the names: in a folder all of them are one file. */
const parts = / data-parts="[^"]*"/g;

const fullTextMissing =
  'In this folder the text of all pages is not searched, only names and what pages are about.';

const instead = (day: string, site: string) =>
  `<p class="measure">You read the site as a folder, with the content of ${day}: all of it is here, and nothing is loaded. Search by name works; the text of all pages is not searched. Nothing here becomes newer by itself. The newest is at <a href="${site}">${site}</a>.</p>`;

/** What a page says otherwise where it lies in a folder, which does less than the site. */
const told = (html: string, { site, base }: Maker): string =>
  html
    .replaceAll(/ data-partly="[^"]*"/g, ` data-partly="${fullTextMissing}"`)
    .replace(
      /<div data-with-server data-day="([^"]*)">[\s\S]*<\/main>/,
      (_all, day: string) => `${instead(day, site + base)}</main>`,
    );

/** Scripts as a page on a disk may have them: no modules, after what stands in for a server. */
function scripts(html: string, from: string, base: string): string {
  const first = `<script defer src="${wayTo(from, folderScript)}" data-base="${base}"></script>`;
  const classic = html.replaceAll('<script type="module" src=', '<script defer src=');
  return classic === html ? html : classic.replace('<script defer src=', (all) => first + all);
}

/** A page of the site as a page of a folder, which opens without a server. */
export function folderPage(html: string, from: string, maker: Maker): string {
  const { html: bare, style } = withoutStyle(html);
  const ours = told(bare.replaceAll(forServers, '').replaceAll(parts, ''), maker);
  const links = withFolderLinks(ours, from, maker);
  const sheets = [fontsFile, ...(style ? [maker.styleFile(style)] : [])].map(
    (file) => `<link rel="stylesheet" href="${wayTo(from, file)}">`,
  );
  const styled = links.replace(style ? '<style></style>' : '</head>', (all) =>
    style ? sheets.join('') : sheets.join('') + all,
  );
  return scripts(styled, from, maker.base);
}
