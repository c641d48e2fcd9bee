import { everywhere } from './beside.ts';
import type { Thing } from './known.ts';

/** Words of sound, none of which is the "sound" of sound judgment. */
const ofSound =
  /\b(?:FOH|mons|gigs?|bands|audio|acoustic\w*|mic(?:rophone)?s?|music\w*|podcasts?|sound(?! (?:judg\w+|understanding|knowledge|grasp|advice|editorial|business|financial|clinical|practice|basis|mind|engineering principles)))\b/i;

/** Of a text of fewer letters it cannot be told what work it is for. */
const tooShort = 300;

/** How many things of the trade an advert for work in sound names, where it names no job of it. */
const fewest = 3;

/** Whether an advert is for work in sound, by what it names. */
export function isOfSound(text: string, named: readonly { things: readonly Thing[] }[]): boolean {
  const things = new Set(named.flatMap((one) => one.things));
  const sure = [...things].filter(({ kind, id }) => !(kind === 'skill' && everywhere.has(id)));
  const isNamed = sure.some(({ kind }) => kind === 'role');
  return text.length < tooShort || isNamed || (sure.length >= fewest && ofSound.test(text));
}

/** What an advert for other work names: of skills only those of any work. */
export const withoutSkills = <At extends { things: readonly Thing[] }>(
  named: readonly At[],
): At[] =>
  named.flatMap((one) => {
    const things = one.things.filter(({ kind, id }) => kind !== 'skill' || everywhere.has(id));
    return things.length > 0 ? [{ ...one, things }] : [];
  });
