export const keptSince = (since: string) => `Kept ${since}.`;
export const siteHasChanged = 'The site has changed since: take it anew.';
export const pagesSeen = (count: number) =>
  count === 1 ? 'One page that you have seen' : `${count} pages that you have seen`;
export const nothingKept = 'Nothing is kept. Pages that you see from now on are.';

export const allKept = 'All of it is kept.';
export const stopped = 'Stopped. Only what was whole by then is kept.';
export const notWhole =
  'It could not be taken whole. Look to the network and to the room on your device, then press again.';
/** Megabytes. */
export const taken = (got: string, of: string) => `${got} of ${of} MB`;
