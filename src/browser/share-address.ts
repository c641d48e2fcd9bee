/**
 * Makes the address that the page gives away the one of what it shows: the canonical link, which some
 * browsers share, the one for previews, and the one on paper. What is asked comes after the page's own.
 */
export function shareAddress(asked: string): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (!canonical) return;
  const [page = ''] = canonical.href.split('?');
  const full = page + asked;
  canonical.href = full;
  document.querySelector('meta[property="og:url"]')?.setAttribute('content', full);
  const printed = document.querySelector('.site-address');
  if (printed) printed.textContent = full;
}
