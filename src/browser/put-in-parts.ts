/** A part of the standard that TypeScript does not know. */
interface Scheduling {
  scheduler?: { yield?: () => Promise<void> };
}

/** How many parts come between two drawings: to draw after each would take longer than all else. */
const together = 8;

const wait = (ms: number) => new Promise<void>((go) => setTimeout(go, ms));

/** Lets the browser do what waits, such as to take a press. */
export const letOthers = () => (globalThis as Scheduling).scheduler?.yield?.() ?? wait(0);

/** The same, and now and then has it draw what is there. */
const pause = (count: number) => (count % together > 0 ? letOthers() : wait(16));

/** Keeps parts out of the layout until their turn. */
function holdBack(parts: readonly Element[]) {
  for (const part of parts) part.toggleAttribute('data-coming', true);
}

/** Lays out parts that were held back, one by one in a task each; false once something else took their place. */
async function letCome(parts: readonly Element[]): Promise<boolean> {
  let count = 0;
  for (const part of parts) {
    await pause(++count);
    if (!part.isConnected) return false;
    part.removeAttribute('data-coming');
    // Laid out here and now: left to itself, the browser lays out several at once.
    part.getBoundingClientRect();
  }
  return true;
}

/**
 * Puts something in place of what is there, or nothing where it is the empty text; ends once all is there.
 * Where nothing was, those of its parts that a selector names are laid out one by one, in the order of the
 * page and in a task each, so that no task is long on a slow phone. Until the last is, the place is busy.
 * On paper all are seen at once. What takes the place of something comes whole, so that nobody loses
 * theirs, and ends what was still coming.
 */
export async function putInParts(
  place: Element,
  made: Node | string,
  later: string,
): Promise<void> {
  const isFirst = !place.firstElementChild;
  place.replaceChildren(made);
  const parts = isFirst ? [...place.querySelectorAll(later)] : [];
  holdBack(parts);
  place.ariaBusy = 'true';
  if (await letCome(parts)) place.ariaBusy = null;
}

/** Adds something at the end of a place and has it drawn, laid out one by one like what `putInParts` puts. */
export async function addInParts(
  place: Element,
  made: DocumentFragment,
  later: string,
): Promise<void> {
  const parts = [...made.children, ...made.querySelectorAll(later)];
  holdBack(parts);
  place.append(made);
  if (await letCome(parts)) await wait(16);
}
