/** Puts the second column of two first. Strips have the skill between them, other rows their name before. */
function turnRow(row: Element, facing: boolean) {
  const [start, middle, end] = row.children;
  if (!start || !middle || !end) return;
  if (facing) row.replaceChildren(end, middle, start);
  else row.replaceChildren(start, end, middle);
}

/** Puts the second of two elements before the first. Others are left as they are. */
function turn([one, other, ...more]: readonly Element[]) {
  if (one && other && more.length === 0) one.before(other);
}

/**
 * Turns the page of two roles around: their days, the columns of its tables, the skills that each needs
 * more, and the ways between them. Its words, and the chart that names its bars, stay as they are.
 */
export function turnAround(page: ParentNode): void {
  const axes = [...page.querySelectorAll('.day-group')];
  for (const axis of axes) turn([...axis.querySelectorAll('.day-of')]);
  turn(axes);
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
