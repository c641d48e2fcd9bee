/** The title of a page without the name of the site, as it stands in the HTML. */
export const titleIn = (html: string): string =>
  /<title>([^<]*?)( \| Signal Path)?<\/title>/.exec(html)?.[1] ?? '';
