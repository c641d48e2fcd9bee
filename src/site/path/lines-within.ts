/** Words set greedily into lines of at most so many letters. */
function filled(words: readonly string[], letters: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

/** A text in lines of so many letters, or of as many more as it takes to need two lines, or so many, at most. */
export function linesWithin(text: string, letters: number, most = 2): string[] {
  const lines = filled(text.split(' '), letters);
  return lines.length > most && letters < text.length
    ? linesWithin(text, letters + 1, most)
    : lines;
}
