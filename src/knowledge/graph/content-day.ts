/** The day that the version of some content begins with, as contentVersion writes it: 2026-11-28; empty in any other text. */
export function contentDay(version: string): string {
  const day = /^\d{4}-\d\d-\d\d(?=\.|$)/.exec(version)?.[0] ?? '';
  return Number.isNaN(Date.parse(day)) ? '' : day;
}

/** Whether some content is of a later day than other. */
export const isLater = (version: string, than: string): boolean =>
  contentDay(version) > contentDay(than);
