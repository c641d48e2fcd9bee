/**
 * Asks for a file while the scripts that read it are still on their way: where the network is slow, it would else
 * wait for them. Whoever fetches it later gets what is there or coming.
 */
export function askEarly(href: string): void {
  const link = { rel: 'preload', as: 'fetch', crossOrigin: '', href };
  document.head.append(Object.assign(document.createElement('link'), link));
}
