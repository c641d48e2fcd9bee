/** Where sounds stand on a page and the browser can play none. */
export const noWebAudio =
  'This browser has no Web Audio, so it cannot play what you could hear here.';
