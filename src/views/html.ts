/** Markup that may be shown as it is: the html tag makes it, and Astro where it fills a slot. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: markup, text, lists of both, and nothing at all. */
export type Part = Html | string | number | false | undefined | readonly Part[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

function written(part: Part): string {
  if (part instanceof Html) return part.toString();
  if (typeof part === 'object') return part.map(written).join('');
  return part === false || part === undefined ? '' : escaped(String(part));
}

/**
 * Markup from a template. Whatever is put in is text, in which markup has no meaning, unless this tag
 * made it too. Space with a line break in it vanishes, as in the pages: write ${' '} where one matters.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const texts = strings.map((text) => text.replace(/\s*\n\s*/g, ''));
  return new Html(texts.map((text, index) => text + written(parts[index])).join(''));
}
