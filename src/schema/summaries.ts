import * as words from '../words/summaries.ts';
import type { PageAddress } from './pages.ts';

/** What each page is, in a sentence, that is made from no entry: it stands under its title, and search engines have it. */
export const summaries = words.summaries satisfies Record<PageAddress, string>;
