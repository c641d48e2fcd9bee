/** Words as they are, whatever signs of Markdown are in them, wherever in a line they stand. */
export const markdownWords = (words: string): string =>
  words
    .replace(/[\\`*_[\]<>#|~]|&(?=#?\w+;)/g, '\\$&')
    // What GitHub makes a link of by itself.
    .replace(/(?:https?|ftp)(?=:\/\/)|www(?=\.)|(?<=[\w.+-])(?=@\w)/gi, '$&\\');
