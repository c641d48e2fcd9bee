export const notThereYet = 'Not loaded yet. Press again, or reload the page.';
export const heldBack = 'This browser holds sound back. Press again.';
export const notLoaded = 'The sound could not be loaded. Press again, or reload the page.';
export const slow = 'Still loading. Press again to stop.';
/** @param version what its button says, in lower case. */
export const playing = (version: string) => `Playing ${version}. Escape stops.`;

/** The picture of a sound, by its title. */
export const beforeAndAfter = (title: string) => `${title}, before and after`;
/** @param unit "ms", or "s". */
/** What a wave goes up and down in. */
export const signal = 'Signal';
export const time = (unit: string) => `Time, ${unit}`;
