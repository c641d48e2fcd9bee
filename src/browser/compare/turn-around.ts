/** Puts the second column of two first. Strips have the skill between them, other rows their name before. */
function turnRow(row: Element, facing: boolean) {
  const [start, middle, end] = row.children;
  if (!start || !middle || !end) return;
  if (facing) row.replaceChildren(end, middle, start);
  else row.replaceChildren(start, end, middle);
}

/** Puts the second of two days first, or its axis where each has its own. */
function turnDays([one, other]: readonly Element[]) {
  if (!one || !other) return;
  if (one.parentElement === other.parentElement) one.before(other);
  else if (other.parentElement) one.parentElement?.before(other.parentElement);
}

/**
 * Turns the page of two roles around: their days, the columns of its tables, the skills that each needs
 * more, and the ways between them. Its words, and the chart that names its bars, stay as they are.
 */
export function turnAround(page: ParentNode): void {
  turnDays([...page.querySelectorAll('.day-of')]);
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
