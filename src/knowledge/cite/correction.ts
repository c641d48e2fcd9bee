import * as words from '../../words/cite.ts';

/** What somebody says is wrong: the page, and which thing of it. */
export interface Wrong {
  title: string;
  /** Its full address. */
  url: string;
  /** The thing it is made of, by kind and id: it says which file to mend. */
  of?: string | undefined;
}

/** A page with the thing of it that is meant. */
const thingAt = (url: string, of: string | undefined) =>
  of === undefined ? url : `${url} (${of})`;

/** What a mail asks of a page. */
const bodyOf = (page: string) => [words.pageAt(page), ...words.questions].join('\r\n\r\n');

/** A form of HTML that opens one which asks for a correction: where it goes, what it says of itself, and the field for the thing. */
export interface Opener {
  action: string;
  fixed: Readonly<Record<string, string>>;
  field: string;
  /** What the field says of a thing. */
  valueOf: (id: string) => string;
}

/** Opens the form of the project with a thing of the page filled in. It asks for what is wrong, what is right and a source. */
export const formOpener = (repository: string, { title, url }: Wrong): Opener => ({
  action: `${repository}/issues/new`,
  fixed: { template: 'correction.yml', title: words.correctionOf(title) },
  field: 'page',
  valueOf: (id) => `${url} (${id})`,
});

/** Opens a mail that asks the same; what it is of is its subject. */
export const mailOpener = (to: string, { url }: Wrong): Opener => ({
  action: `mailto:${to}`,
  fixed: { body: bodyOf(url) },
  field: 'subject',
  valueOf: (id) => words.correctionOf(id),
});

/** The form of the project that asks what is wrong, with the page filled in. `repository` has no slash at its end. */
export function correctionForm(repository: string, { title, url, of }: Wrong): string {
  const fields = new URLSearchParams({
    template: 'correction.yml',
    title: words.correctionOf(title),
    page: thingAt(url, of),
  });
  return `${repository}/issues/new?${fields.toString()}`;
}

/** A mail that asks the same, for somebody without an account there. */
export function correctionMail(to: string, { title, url, of }: Wrong): string {
  const body = bodyOf(thingAt(url, of));
  return `mailto:${to}?subject=${encodeURIComponent(words.correctionOf(title))}&body=${encodeURIComponent(body)}`;
}
