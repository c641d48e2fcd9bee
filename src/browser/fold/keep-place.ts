/** What a reader has before them; the heads of tables stay in sight and say nothing of the place. */
const blocks = ':is(h1, h2, h3, p, li, tr, dt, dd, summary, figure):not(thead *)';

/** How far down the view the reader's place is, in px: below what stays there. */
const depth = 48;

/** How soon after the last scrolling it is looked for, in ms. */
const pause = 100;

/** Keeps in its place what the reader has before them when the page becomes wider or narrower, as on a phone that is turned. */
export function keepPlace(): void {
  let [width, pausing, part, own] = [innerWidth, 0, 0, false];
  let place: Element | null | undefined;
  const look = () => {
    for (let y = depth; y < innerHeight; y += depth / 2) {
      place = document.elementFromPoint(innerWidth / 3, y)?.closest(blocks);
      if (!place) continue;
      const { top, height } = place.getBoundingClientRect();
      part = (depth - top) / height;
      break;
    }
  };
  addEventListener('scroll', () => {
    clearTimeout(pausing);
    // The place is still the reader's after it was kept: there and back leads to where they were.
    if (!own) pausing = window.setTimeout(look, pause);
    own = false;
  });
  look();
  addEventListener('resize', () => {
    if (innerWidth === width) return;
    width = innerWidth;
    if (!place || scrollY === 0) return;
    const { top, height } = place.getBoundingClientRect();
    own = true;
    scrollBy({ top: top + part * height - depth, behavior: 'instant' });
  });
}
