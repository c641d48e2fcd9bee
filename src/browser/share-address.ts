/**
 * Makes the address that the page gives away the one of what it shows: the canonical link, which some
 * browsers share, the one for previews, the one on paper, and the one to cite, under the heading that stands
 * by now. What is asked comes after the page's own; on paper it may be more.
 */
export function shareAddress(asked: string, onPaper = asked): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (!canonical) return;
  const [page = ''] = canonical.href.split('?');
  const full = page + asked;
  canonical.href = full;
  document.querySelector('meta[property="og:url"]')?.setAttribute('content', full);
  const printed = document.querySelector('.site-address');
  if (printed) printed.textContent = page + onPaper;
  const heading = document.querySelector('h1')?.textContent ?? '';
  for (const part of document.querySelectorAll<HTMLElement>('[data-cited]'))
    part.textContent = part.dataset['cited'] === 'url' ? full : heading;
}
