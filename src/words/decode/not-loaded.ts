// Apart from what else the page says: it is said where the script that says that has not come.
export const readerNotLoaded = 'What reads adverts could not be loaded. Press again.';
