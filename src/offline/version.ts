/** Where the version of the site stands in each of its pages. */
const stamp = /<meta name="version" content="(\w+)">/;

/** The page with the version that it is of, before all but its policy. */
export function stamped(html: string, version: string): string {
  const place = '<meta name="viewport"';
  if (!html.includes(place)) throw new Error('A page has no place for its version');
  return html.replace(place, `<meta name="version" content="${version}">${place}`);
}

/** The version of the site that a page is of, read from as much of it as there is. */
export const versionIn = (html: string): string | undefined => stamp.exec(html)?.[1];
