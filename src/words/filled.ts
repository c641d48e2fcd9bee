/** The places that words leave for what stands inside them: "count" and "link" in "{count} roles: {link}". */
export type PlacesIn<Words extends string> = Words extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesIn<Rest>
  : never;

/**
 * Words in the order that their language has, with a link, a number or another element in each place
 * that they leave in braces.
 */
export const filled = <
  const Words extends string,
  Parts extends Readonly<Record<PlacesIn<Words>, unknown>>,
>(
  words: Words,
  parts: Parts,
): (string | Parts[PlacesIn<Words>])[] =>
  words
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 1 ? parts[piece as PlacesIn<Words>] : piece))
    .filter((piece) => piece !== '');
