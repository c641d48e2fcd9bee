/** What the texts and the data of this site are under. */
export const license = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
