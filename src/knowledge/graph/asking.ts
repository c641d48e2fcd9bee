import type { Entry } from '../../schema/entry.ts';
import type { Asking } from '../../schema/from-inside.ts';
import { inSentence } from '../words.ts';
import type { Knowledge } from './knowledge.ts';

/** A role with what to ask somebody who holds it. */
interface AskedOf {
  role: Entry<'roles'>;
  ask: Asking;
}

/** The roles of which it is known what to ask. */
export const rolesToAsk = ({ byKind }: Knowledge): AskedOf[] =>
  byKind.roles.flatMap((role) => (role.data.ask ? [{ role, ask: role.data.ask }] : []));

/** The message to somebody who does a role, as an address that opens it in the reader's own mail program. */
export function mailAddress({ role, ask }: AskedOf): string {
  const subject = encodeURIComponent(
    `A question about your work as ${inSentence(role.data.title)}`,
  );
  return `mailto:?subject=${subject}&body=${encodeURIComponent(ask.message)}`;
}
