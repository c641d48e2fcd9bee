/** Whether a thing, by its name such as roles/foley-artist, is on the list in what a browser kept, whatever that is. */
export function isOnList(kept: unknown, name: string): boolean {
  const list = (kept as { kept?: unknown } | undefined)?.kept;
  return typeof list === 'object' && list !== null && Object.hasOwn(list, name);
}
