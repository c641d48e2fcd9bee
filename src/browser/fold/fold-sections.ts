/** Narrower than this, sections that fold stand under their headings alone, as in tokens.css. */
const phone = matchMedia('(width < 40rem)');

/** The first sentence of a text, which says what a folded section is about. */
const firstSentence = (text: string): string =>
  /^.*?[.?!](?=\s|$)/s.exec(text.trim())?.[0] ?? text.trim();

/** The section as a disclosure: its heading, then all that stood under it. */
function fold(section: Element): void {
  const heading = section.firstElementChild;
  if (!heading) return;
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const first = document.createElement('p');
  first.className = 'small';
  const text = section.querySelector('p, li, dd')?.cloneNode(true) as Element | null;
  for (const number of text?.querySelectorAll('sup') ?? []) number.remove();
  first.textContent = firstSentence(text?.textContent ?? '');
  summary.append(heading, first);
  details.append(summary, ...section.childNodes);
  section.append(details);
}

/** Opens whatever folds over the place that the address names, or every fold for print. */
function open(all = false): void {
  const place = location.hash && document.getElementById(location.hash.slice(1));
  const section = place && place.closest('.folds');
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.folds > details'))
    if (all || details.parentElement === section) details.open = true;
  if (section) place.scrollIntoView();
}

/** The sections of a page. On a phone those that are read second are folded; nowhere else. */
class FoldSections extends HTMLElement {
  connectedCallback() {
    if (!phone.matches) return;
    for (const section of this.querySelectorAll('.folds')) fold(section);
    open();
    addEventListener('hashchange', () => open());
    addEventListener('beforeprint', () => open(true));
    phone.addEventListener('change', () => open(true));
  }
}
customElements.define('fold-sections', FoldSections);
