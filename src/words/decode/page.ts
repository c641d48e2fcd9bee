export const advert = 'The advert';
/** @param most so many letters are read, as a formatted number. */
export const whatIsRead = (most: string) =>
  `The first ${most} characters are read, on this page alone: nothing you paste is sent or kept.`;
export const decode = 'Decode';
export const withoutScript =
  'To decode an advert of your own, this page needs JavaScript. Below is an example.';
export const example = 'Example: an advert as this page decodes it';

export const pasteFirst = 'Paste an advert first.';
export const reading = 'Reading.';
export const namesNotLoaded = 'The names could not be loaded. Press again.';
