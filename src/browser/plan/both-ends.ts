/** Has the form offer as an end of the plan, by their titles alone, the roles that it offers as its start: the page has each once. */
export function offerBothEnds(host: HTMLElement): void {
  const [from, to] = host.querySelectorAll('select') as unknown as [Element, HTMLSelectElement];
  to.append(...(from.cloneNode(true) as Element).querySelectorAll('optgroup'));
  for (const option of to.options) option.removeAttribute('label');
}
