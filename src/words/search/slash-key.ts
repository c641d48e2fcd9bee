/** The slash key, and that it can be turned off. */
export const slashKey = 'The slash key';
export const slashTold =
  'On every page the slash key alone puts the cursor into the search box. Do you speak to your computer, or press keys without meaning to? Turn it off here; this browser remembers that, and nobody else learns of it. Ctrl and K together, or Command and K, do the same.';
export const notKept = 'This browser does not keep it.';
