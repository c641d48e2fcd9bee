import anyAscii from 'any-ascii';
import { shortHash } from './short-hash.ts';
import { titleKey } from './title-key.ts';

/**
 * What a name is in an address, whatever script it is written in: lower case Latin words joined by
 * hyphens. Empty for a name without a letter or a digit.
 */
export const nameId = (name: string): string => titleKey(anyAscii(titleKey(name)));

/**
 * An id for each of many keys. Where two would share one, it belongs to the one written like it, and the
 * others have a few letters after it that always are the same. So has a key of signs alone.
 */
export function nameIds(keys: readonly string[]): Map<string, string> {
  const wanted = Map.groupBy(keys, nameId);
  return new Map(
    keys.map((key) => {
      const id = nameId(key);
      const alone = id !== '' && (wanted.get(id)?.length === 1 || key === id);
      return [key, alone ? id : `${id || 'title'}-${shortHash(key)}`];
    }),
  );
}
