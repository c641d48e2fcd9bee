/** A part of the standard that TypeScript does not know. */
interface Scheduling {
  scheduler?: { yield?: () => Promise<void> };
}

/** Lets the browser do what waits, such as to take a press. */
const pause = () =>
  (globalThis as Scheduling).scheduler?.yield?.() ?? new Promise<void>((go) => setTimeout(go));

async function showEach(place: Element, parts: readonly Element[]) {
  for (const part of parts) {
    await pause();
    // Something else has taken its place by now.
    if (!part.isConnected) return;
    part.classList.remove('coming');
    // Laid out here and now: left to itself, the browser lays out several at once.
    part.getBoundingClientRect();
  }
  place.ariaBusy = null;
}

/**
 * Puts something in place of what is there, or nothing where it is the empty text. Where nothing is, those of its parts that a selector names,
 * in the order of the page, are laid out in a task each, so that no task is long on a slow phone; until
 * the last is, the place is busy. On paper all are seen at once. What takes the place of something comes
 * whole, so that nobody loses theirs, and ends what was still coming. Ends once all is there.
 */
export async function putInParts(
  place: Element,
  made: Node | string,
  later: string,
): Promise<void> {
  const isFirst = !place.firstElementChild;
  place.replaceChildren(made);
  const parts = isFirst ? [...place.querySelectorAll(later)] : [];
  for (const part of parts) part.classList.add('coming');
  place.ariaBusy = parts.length > 0 ? 'true' : null;
  if (parts.length > 0) await showEach(place, parts);
}
