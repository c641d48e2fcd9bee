// Apart from what is told of an answer: the page says this before any of that is loaded.
export const searching = 'Searching…';
