import { confidences } from '../../schema/vocabulary.ts';

/** How much less than sure a source is, at the end of its name as it stands beside what it says. */
const doubt = new RegExp(`, (${confidences.medium}|${confidences.low})$`);

/** The name of a source by itself, and what is said of how sure it is, in brackets: it may stand after a full stop. */
export function nameAndDoubt(named: string): { name: string; doubt: string } {
  const [, how] = doubt.exec(named) ?? [];
  return { name: named.replace(doubt, ''), doubt: how === undefined ? '' : ` (${how})` };
}
