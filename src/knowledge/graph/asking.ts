import type { Entry } from '../../schema/entry.ts';
import { inSentence } from '../words.ts';

/** The message to somebody who does a role, as an address that opens it in the reader's own mail program. */
export function mailAddress({ data: { title, ask } }: Entry<'roles'>): string {
  const subject = encodeURIComponent(`A question about your work as ${inSentence(title)}`);
  return `mailto:?subject=${subject}&body=${encodeURIComponent(ask.message)}`;
}
