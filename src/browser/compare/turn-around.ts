/** Puts the second column of two first. Strips have the skill between them, other rows their name before. */
function turnRow(row: Element, facing: boolean) {
  const [start, middle, end] = row.children;
  if (!start || !middle || !end) return;
  if (facing) row.replaceChildren(end, middle, start);
  else row.replaceChildren(start, end, middle);
}

/**
 * Turns the page of two roles around: the columns of its tables, the skills that each needs more, and
 * the ways between them. Its words, and the chart that names its bars, stay as they are.
 */
export function turnAround(page: ParentNode): void {
  for (const table of page.querySelectorAll('.compare-two')) {
    const facing = table.classList.contains('compare-facing');
    for (const row of table.querySelectorAll('tr')) turnRow(row, facing);
    if (!facing) continue;
    const [one, other] = table.querySelectorAll('.compare-more');
    if (one && other) one.before(other);
  }
  const [there, back, ...more] = page.querySelectorAll('.move');
  if (there && back && more.length === 0) back.after(there);
}
