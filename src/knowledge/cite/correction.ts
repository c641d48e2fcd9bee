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
