/** What somebody says is wrong: the page, and which thing of it. */
export interface Wrong {
  title: string;
  /** Its full address. */
  url: string;
  /** The thing it is made of, by kind and id: it says which file to mend. */
  of?: string | undefined;
}

const questions = [
  'What is wrong, as it stands there:',
  'What is right:',
  'Who says so, with a link:',
];

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
  fixed: { template: 'correction.yml', title: `Correction: ${title}` },
  field: 'page',
  valueOf: (id) => `${url} (${id})`,
});

/** Opens a mail that asks the same; what it is of is its subject. */
export const mailOpener = (to: string, { url }: Wrong): Opener => ({
  action: `mailto:${to}`,
  fixed: { body: [`Page: ${url}`, ...questions].join('\r\n\r\n') },
  field: 'subject',
  valueOf: (id) => `Correction: ${id}`,
});

/** The form of the project that asks what is wrong, with the page filled in. `repository` has no slash at its end. */
export function correctionForm(repository: string, { title, url, of }: Wrong): string {
  const fields = new URLSearchParams({
    template: 'correction.yml',
    title: `Correction: ${title}`,
    page: of === undefined ? url : `${url} (${of})`,
  });
  return `${repository}/issues/new?${fields.toString()}`;
}

/** A mail that asks the same, for somebody without an account there. */
export function correctionMail(to: string, { title, url, of }: Wrong): string {
  const page = `Page: ${url}${of === undefined ? '' : ` (${of})`}`;
  const body = [page, ...questions].join('\r\n\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(`Correction: ${title}`)}&body=${encodeURIComponent(body)}`;
}
