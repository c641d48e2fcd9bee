import { href } from '../site/href.ts';

/**
 * An address of this site in full, as others open it. Of a page on a disk that is the site it was taken from,
 * which the page names as its own: where the folder lies is nobody else’s.
 */
export function publicAddress(address: string): string {
  const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const isOnDisk = location.protocol === 'file:' && own !== undefined;
  return (isOnDisk ? new URL(own).origin : location.origin) + href(address);
}
