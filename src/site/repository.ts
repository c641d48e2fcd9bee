/** Where the project is kept, if the build was told: REPOSITORY_URL, as https://github.com/OWNER/NAME. */
const repository: string | undefined = process.env['REPOSITORY_URL'] || undefined;

/** The address that opens a proposal whose title is still to be added at its end. */
export const proposal: string | undefined =
  repository && `${repository}/issues/new?title=${encodeURIComponent('Missing: ')}`;
