import { sitePageAt } from './pages.ts';

/** The file of the Markdown twin of a page, beside the page. */
export const twinFile = 'index.md';

/** Whether a page has a Markdown twin: the search says nothing by itself, nor does what stands in for missing pages. */
export const hasTwin = (address: string): boolean =>
  address !== '/search/' && !sitePageAt(address)?.unlisted;
