const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

/** Fewer words than these are not folded. */
const least = 40;

/** What a fold is called: the headings in it, or that there is more. */
const nameOf = (html: string): string =>
  [...html.matchAll(/<h3[^>]*>(.*?)<\/h3>/gs)].map(([, title = '']) => textOf(title)).join('. ') ||
  'Read on';

/** Rendered prose of which the first paragraph shows, with all that follows it folded. Short prose stays whole. */
export function foldedAfterFirst(html: string): string {
  const text = html.trimStart();
  const end = text.startsWith('<p>') ? text.indexOf('</p>') + '</p>'.length : 0;
  const [first, rest] = [text.slice(0, end), text.slice(end)];
  if (textOf(rest).split(/\s+/).length < least) return html;
  return `${first}<details class="compare-rest"><summary>${nameOf(rest)}</summary>${rest}</details>`;
}
