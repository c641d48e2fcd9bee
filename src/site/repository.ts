import { missing } from '../words/site.ts';

/** Where the project is kept, if the build was told: REPOSITORY_URL, as https://github.com/OWNER/NAME. */
export const repository: string | undefined = process.env['REPOSITORY_URL'] || undefined;

/** Where one writes who has no account there, if the build was told: CONTACT_EMAIL. */
export const contact: string | undefined = process.env['CONTACT_EMAIL'] || undefined;

/** The address that opens a proposal whose title is still to be added at its end. */
export const proposal: string | undefined =
  repository && `${repository}/issues/new?title=${encodeURIComponent(missing)}`;

/** The address at which a file of the project is edited. */
export const editOf = (file: string): string | undefined =>
  repository && `${repository}/edit/main/${file}`;
