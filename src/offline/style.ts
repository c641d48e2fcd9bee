const [open, close] = ['<style>', '</style>'];

/** A page without the style in its head, which many pages share, and that style; whole where it has none. */
export function withoutStyle(html: string): { html: string; style?: string } {
  const start = html.indexOf(open) + open.length;
  const end = html.indexOf(close, start);
  if (start < open.length || end <= start) return { html };
  return { html: html.slice(0, start) + html.slice(end), style: html.slice(start, end) };
}

/** The page as it was before its style was taken out, to the byte: its policy has a hash of it. */
export const withStyle = (html: string, text: string): string =>
  html.replace(open + close, () => open + text + close);
