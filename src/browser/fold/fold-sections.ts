import { openForPrint } from './open-for-print.ts';

/** Narrower than this, sections that fold stand under their headings alone, as in tokens.css. */
const phone = matchMedia('(width < 40rem)');

/** What stands open in the page, and closed on a phone under the line that says what it is. */
const second = 'details[data-second]';

/** What is folded in the page, and open within a section that folds whole. */
const unfolds = 'details[data-unfolds]';

/** The first sentence of a text, which says what a folded section is about. */
const firstSentence = (text: string): string =>
  /^.*?[.?!](?=\s|$)/s.exec(text.trim())?.[0] ?? text.trim();

/** What a folded section says of itself: what it is given for that, the terms it explains, or its first sentence. */
function saidOf(section: HTMLElement): string {
  const { says } = section.dataset;
  if (says) return says;
  const first = section.querySelector(':is(p, li, dt):not([hidden])')?.cloneNode(true) as
    Element | undefined;
  if (first?.tagName === 'DT')
    return [...(section.querySelector('dl')?.querySelectorAll('dt') ?? [])]
      .map((term) => term.textContent?.trim().replace(/:$/, ''))
      .join(', ');
  first?.querySelectorAll('sup').forEach((number) => number.remove());
  return firstSentence(first?.textContent ?? '');
}

/** The section as a disclosure: its heading, if it has one, then all that stood under it. */
function fold(section: HTMLElement): void {
  const heading = section.querySelector(':scope > :is(h2, h3)');
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const first = document.createElement('p');
  first.className = 'small';
  first.textContent = saidOf(section);
  details.open = 'open' in section.dataset;
  for (const inner of section.querySelectorAll<HTMLDetailsElement>(unfolds)) inner.open = true;
  summary.append(...(heading ? [heading] : []), first);
  details.append(summary, ...section.childNodes);
  section.append(details);
}

/** Opens whatever folds over the place that the address names. */
function openNamed(): void {
  const place = document.getElementById(location.hash.slice(1));
  if (!place?.closest('.folds')) return;
  for (
    let over = place.closest('details');
    over;
    over = over.parentElement?.closest('details') ?? null
  )
    over.open = true;
  place.scrollIntoView();
}

/** The sections of a page. On a phone those that are read second are folded; nowhere else. */
class FoldSections extends HTMLElement {
  connectedCallback() {
    if (!phone.matches) return;
    // A screen that is turned may be wider by now: what is folded stays so, and can be opened there too.
    this.dataset['folded'] = '';
    this.querySelectorAll<HTMLElement>('.folds').forEach(fold);
    for (const details of this.querySelectorAll<HTMLDetailsElement>(second)) details.open = false;
    openNamed();
    addEventListener('hashchange', openNamed);
    openForPrint(this);
  }
}

/**
 * Whether what would fold is seen by now, because the script has come late: styles hide it for some
 * seconds where they can. It would go from under the eyes of the reader.
 */
function isSeen(): boolean {
  const inside = document.querySelector('.folds > :not(h2, h3)');
  const waited = scrollY > 0 || matchMedia('(scripting)').matches;
  return phone.matches && waited && (inside?.getClientRects().length ?? 0) > 0;
}

// Who has not scrolled has no place to lose; where it cannot be had, the browser keeps what it can.
const scrolled = () =>
  void import('./keep-place.ts').then(
    ({ keepPlace }) => keepPlace(),
    () => undefined,
  );
addEventListener('scroll', scrolled, { once: true });
if (!isSeen()) customElements.define('fold-sections', FoldSections);
