import { createHash } from 'node:crypto';

/** A few letters that change with the text. Not for secrets. */
export const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);
