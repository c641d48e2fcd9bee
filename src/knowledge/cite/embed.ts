import { license } from '../../schema/license.ts';
import { siteName } from '../../words/site.ts';
import { escaped } from '../escaped.ts';

/** A page that stands in a frame of another site. */
interface Embedded {
  title: string;
  /** Its full address, and that of the plain page for frames. */
  url: string;
  frame: string;
}

/** How high a frame is, in pixels: enough for the first screen of a comparison; the rest scrolls in it. */
const height = 640;

/** The HTML by which another site shows a page in a frame, with a link to it below: two lines to paste. */
export const embedCode = ({ title, url, frame }: Embedded): string =>
  [
    `<iframe src="${escaped(frame)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border:1px solid #d8d3c6"></iframe>`,
    `<p><a href="${escaped(url)}">${escaped(title)}</a> ${siteName}, ${license.name}</p>`,
  ].join('\n');
