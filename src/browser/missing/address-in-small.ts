/**
 * The same address in small letters, which all addresses have below the base path, with what it asks and
 * its anchor; undefined where no page is there either.
 */
export async function addressInSmall(
  { pathname, search, hash }: Location,
  base: string,
): Promise<string | undefined> {
  const small = base + pathname.slice(base.length).toLowerCase();
  if (small === pathname) return undefined;
  const { ok } = await fetch(small, { method: 'HEAD' });
  return ok ? small + search + hash : undefined;
}
