/** The day that the version of some content begins with, as contentVersion writes it: 2026-11-28; empty in any other text. */
export const contentDay = (version: string): string =>
  /^\d{4}-\d\d-\d\d(?=\.|$)/.exec(version)?.[0] ?? '';
