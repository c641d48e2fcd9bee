/** How long ago a page was kept, and on which day. */
export const noAnswer = (since: string) =>
  `No answer from the network: this page is as it was kept ${since}.`;

export const notKept = 'This page is not kept';
export const notKeptTitle = 'This page is not kept | Signal Path';
export const notKeptInShort = 'Not kept';
export const whyNotKept =
  'There is no network, and this browser has not kept the page. It opens once the network is back.';
export const keptInWhole = 'Kept in whole';
export const pagesSeen = 'Pages you have seen';
