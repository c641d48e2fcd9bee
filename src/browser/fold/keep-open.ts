/** Opens what may fold around an element, whether it is folded by now or will be. */
export function keepOpen(element: Element): void {
  const fold = element.closest<HTMLElement>('.folds');
  if (!fold) return;
  fold.dataset['open'] = '';
  const details = fold.querySelector<HTMLDetailsElement>(':scope > details');
  if (details) details.open = true;
}
