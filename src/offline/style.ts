const style = /<style>([\s\S]*?)<\/style>/;
const emptied = '<style></style>';

/** A page without the style in its head, which many pages share, and that style; whole where it has none. */
export function withoutStyle(html: string): { html: string; style?: string } {
  const [all, text] = style.exec(html) ?? [];
  return all && text ? { html: html.replace(all, emptied), style: text } : { html };
}

/** The page as it was before its style was taken out, to the byte: its policy has a hash of it. */
export const withStyle = (html: string, text: string): string =>
  html.replace(emptied, () => `<style>${text}</style>`);
