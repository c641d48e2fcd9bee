/**
 * The boards of one trade stand open and alone, right below the form; with none chosen those of all
 * trades stand folded below the boards for every trade, as the page has them.
 */
export function chooseTrade(search: HTMLElement, family: string): void {
  const trades = search.querySelector('.jobs-trades');
  if (!trades) return;
  for (const fold of trades.querySelectorAll('details')) {
    const isChosen = fold.querySelector('h3')?.id === family;
    fold.hidden = family !== '' && !isChosen;
    fold.open = isChosen;
  }
  if (family) search.querySelector('.jobs-once')?.after(trades);
  else search.append(trades);
}
