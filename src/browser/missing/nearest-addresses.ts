import { distance } from 'fastest-levenshtein';

export type Address = [address: string, title: string];

/** The addresses most like one that does not exist, nearest first. */
export function nearestAddresses(
  missing: string,
  addresses: readonly Address[],
  most = 5,
): Address[] {
  const last = (path: string) => path.replace(/\/$/, '').split('/').at(-1)?.toLowerCase() ?? '';
  const wanted = last(missing);
  return addresses
    .map((one) => ({ one, far: distance(wanted, last(one[0])) }))
    .filter(({ far }) => far <= Math.max(3, wanted.length / 2))
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ one }) => one);
}
