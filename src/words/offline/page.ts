export const keptTold =
  'Pages you have seen open without a network, in this browser. More is kept only when you press a button here, and nothing is loaded behind your back. A kept page says from when it is.';

/** Stands where a size is filled in. */
export const size = 'size';
export const takenSoFar = 'Taken so far';
export const stop = 'Stop';
export const forget = 'Forget all that is kept';
export const needsScript = 'Keeping pages needs JavaScript. The folder below does not.';

export const versions = 'When the site changes';
export const versionsTold =
  'With a network you always read the newest pages. What you keep stays as it was until you take it anew here. No page mixes two versions: what an older one lacks is not filled in from a newer.';
export const asApp = 'As an app';
export const asAppTold =
  'Many browsers can install this site: look for “Install” or “Add to Home Screen” in their menu.';
export const asFolder = 'As a folder';
export const asFolderTold =
  'The whole site in one file, for a stick, a school or a ship: {file}, {size}. Unpack it and open index.html. Search by name works there; the text of all pages is not searched.';
