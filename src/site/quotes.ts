/**
 * Text with quotes and apostrophes as they are printed. In prose the smart punctuation of Markdown does it; what stands in
 * the fields of an entry is written with the signs of a keyboard too.
 */
export const withQuotes = (text: string): string =>
  text
    .replaceAll(/(?<=^|[\s([—–/])"(?=\S)/g, '“')
    .replaceAll('"', '”')
    .replaceAll(/(?<=^|[\s([—–/“])'(?=[^\s\d])/g, '‘')
    .replaceAll("'", '’');

/** Where names stand as readers type them and as makers write them: they stay as they are. */
const isTyped = /(?:\.aliases|\.also)\[\]$|^\.abroad\b|^\.says\[\]$/;

/** The data of an entry with printed quotes in all of its texts, but for names that are typed. */
export function printed<Value>(value: Value, at = ''): Value {
  if (typeof value === 'string') {
    return /["']/.test(value) && !isTyped.test(at) ? (withQuotes(value) as Value) : value;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => printed(one, `${at}[]`)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, printed<unknown>(one, `${at}.${key}`)]),
  ) as Value;
}
