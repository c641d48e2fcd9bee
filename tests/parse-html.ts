const { WeakMap: Whole } = globalThis;

/** Keeps no empty map: what it is asked for it does not have. */
class WithoutEmptyMaps<Key extends WeakKey, Value> extends Whole<Key, Value> {
  override set(key: Key, value: Value): this {
    return value instanceof Map && value.size === 0 ? this : super.set(key, value);
  }
}

// linkedom keeps an empty map of listeners for every node in one weak map. With all pages of a site that
// map has millions of entries, and to collect garbage takes eight times as long as to parse. No test
// listens to a node, so linkedom is loaded with weak maps that keep none of these.
globalThis.WeakMap = WithoutEmptyMaps;
const { parseHTML: parse } = await import('linkedom');
globalThis.WeakMap = Whole;

/** Parses HTML with linkedom, whose nodes cannot be listened to here. */
export const parseHTML = (html: string): { document: Document } =>
  parse(html) as unknown as { document: Document };
