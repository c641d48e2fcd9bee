/** The list under a search box. */
export const suggestions = 'Pages by name';
/** How many it has. It counts by itself: the words of plurals are a file that focus need not wait for. */
export const suggested = (count: number) =>
  count === 1
    ? '1 page by that name. Use the arrow keys.'
    : `${count} pages by name. Use the arrow keys.`;
/** The kind of a page, with the other name by which it is suggested and what `inPlace` says of it. */
export const kindCalled = (kind: string, name: string, place: string) =>
  `${kind}. Called ${name}${place}`;
