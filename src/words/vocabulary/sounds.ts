/** The two versions of a sound. */
export const versions = { without: 'Without', with: 'With' } as const;
