/**
 * The bytes of a page as text with a letter each (Latin-1). All that is looked for in built pages is ASCII,
 * so they need not be decoded, which would cost more than what is done to them.
 */
export const lettersOf = (bytes: Buffer): string => bytes.toString('latin1');

/** The bytes that letters of lettersOf stand for. */
export const bytesOf = (letters: string): Buffer => Buffer.from(letters, 'latin1');
