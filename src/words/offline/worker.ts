/** How long ago a page was kept, and on which day. */
export const noAnswer = (since: string) =>
  `No answer from the network: this page is as it was kept ${since}.`;
/** How long ago all that is kept was taken, and on which day. */
export const noSuchPage = (since: string) =>
  `No answer from the network: there was no such page when this was kept ${since}.`;

export const notKept = 'This page is not kept';
export const notKeptTitle = 'This page is not kept | Signal Path';
export const notKeptInShort = 'Not kept';
export const whyNotKept =
  'There is no network, and this browser has kept no page of this address. If there is one, it opens once the network is back.';
export const keptInWhole = 'Kept in whole';
export const pagesSeen = 'Pages you have seen';
