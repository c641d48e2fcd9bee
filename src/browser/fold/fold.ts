/** What is folded in the page, and open within a section that folds whole. */
const unfolds = 'details[data-unfolds]';

/** The first sentence of a text, which says what a folded section is about. */
const firstSentence = (text: string): string =>
  /^.*?[.?!](?=\s|$)/s.exec(text.trim())?.[0] ?? text.trim();

/** What a folded section says of itself: what it is given for that, the terms it explains, or its first sentence. */
function saidOf(section: HTMLElement): string {
  if (section.dataset['says'] !== undefined) return section.dataset['says'];
  const first = section.querySelector('p, li, dt')?.cloneNode(true) as Element | undefined;
  if (first?.tagName === 'DT')
    return [...(section.querySelector('dl')?.querySelectorAll('dt') ?? [])]
      .map((term) => term.textContent?.trim().replace(/:$/, ''))
      .join(', ');
  for (const number of first?.querySelectorAll('sup') ?? []) number.remove();
  return firstSentence(first?.textContent ?? '');
}

/** The disclosure that a section is while it is folded. */
export const foldOf = (section: HTMLElement): HTMLDetailsElement | null =>
  section.querySelector(':scope > details:has(> summary > .fold-says)');

/** The section as a disclosure: its heading, if it has one, then all that stood under it. */
export function fold(section: HTMLElement): void {
  const heading = section.querySelector(':scope > :is(h2, h3)');
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const first = document.createElement('p');
  first.className = 'small fold-says';
  first.textContent = saidOf(section);
  details.open = section.dataset['open'] !== undefined;
  for (const inner of section.querySelectorAll<HTMLDetailsElement>(unfolds)) inner.open = true;
  summary.append(...(heading ? [heading] : []), first);
  details.append(summary, ...section.childNodes);
  section.append(details);
}

/** The section as it was before it was folded. Whether it was open is kept for the next time. */
export function unfold(section: HTMLElement): void {
  const details = foldOf(section);
  if (!details) return;
  if (details.open) section.dataset['open'] = '';
  else delete section.dataset['open'];
  const [summary, ...rest] = details.childNodes;
  const heading = (summary as Element).querySelector('h2, h3');
  details.replaceWith(...(heading ? [heading] : []), ...rest);
}
