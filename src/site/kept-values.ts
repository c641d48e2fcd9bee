import { deserialize, serialize } from 'node:v8';

/** What keeps the bytes of things from one build to the next. */
export interface ValueStore {
  get(name: string): Uint8Array | undefined;
  set(name: string, bytes: Uint8Array): void;
}

/** It lies where the content that is handed over does: what makes pages and what keeps things are loaded apart. */
const place = Symbol.for('signal-path.kept-values');
const shared = globalThis as { [place]?: ValueStore | undefined };

/** Has values kept from now on; nothing where none are to be. */
export const keepValuesIn = (store: ValueStore | undefined): void => void (shared[place] = store);

/**
 * What is made from something, by a name for how: as a build before made it from the same with the same code, or else
 * made now. `from` must be all that it is made of, as JSON can say it.
 */
export async function keptValue<Value>(
  how: string,
  from: unknown,
  make: () => Promise<Value>,
): Promise<Value> {
  const store = shared[place];
  if (!store) return make();
  const name = `${how} ${JSON.stringify(from)}`;
  const kept = store.get(name);
  if (kept) return deserialize(kept) as Value;
  const value = await make();
  store.set(name, serialize(value));
  return value;
}
