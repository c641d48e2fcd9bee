import { isIn } from './asides.ts';
import { headingOf } from './heading.ts';
import type { Entry } from './meant.ts';
import type { MaybeAt } from './places.ts';

/** Skills of every line of work, beside which a word is not yet one of sound. */
export const everywhere: ReadonlySet<string> = new Set([
  ...['adaptability', 'attention-to-detail', 'client-relations', 'communication', 'leadership'],
  ...['negotiation', 'project-management', 'teamwork', 'time-management', 'physical-stamina'],
  ...['workplace-safety', 'storytelling', 'quality-control'],
]);

/** Words by which it is work in sound that is looked for by a title of wide sense. */
const ofSound = /\b(?:audio|sound|music|record(?:s|ing)|podcasts?|microphones?)\b/i;

/** Words that no entry has by themselves, and by which it is sound that is spoken of. */
const trade =
  /\b(?:audio|sound|mics?|PA|AV|desks?|mix(?:es|ing|er|ers)?|RF|wireless|radios|loudspeakers?|ceiling|stage|shows?|concerts?|dialogue|ADR|vocals?|drums?|bands?|DAW|Pro Tools|lavs?|edits?|narrat\w+|rigging|riggers?|systems|setups?)\b/i;

/** How far from a word another one makes it a word of the trade. */
const reach = 45;

/** What ends a sentence, a line or a part of a list. */
const ends = /[.!?](?=\s)|\n|;(?=\s)/;

/** The words of a sentence around a place, up to so far from it. */
function around(text: string, { from, to }: MaybeAt): string {
  const before =
    text
      .slice(Math.max(0, from - reach), from)
      .split(ends)
      .at(-1) ?? '';
  const after = text.slice(to, to + reach).split(ends)[0] ?? '';
  return `${before} ${after}`;
}

/** What may stand between two parts of a list. */
const between =
  /^(?:['’]?s)?\s*(?:,|\/|&|\+|\band\b|\bor\b|,\s*and\b|,\s*or\b)\s*(?:[a-z-]+\s)?$|^\s*\($/i;

const isSure = ({ things }: MaybeAt) =>
  things.some(({ kind, id }) => !(kind === 'skill' && everywhere.has(id)));

/** How many places before and after one are looked at. */
const most = 6;

/** Whether a word that may be meant is, by what else stands there. */
function isMeantAmong(
  text: string,
  one: MaybeAt,
  others: readonly MaybeAt[],
  { needs, thing }: Entry,
) {
  if (thing.kind === 'role') return isIn(headingOf(text), one.from) && ofSound.test(text);
  const apart = others.map((other) => ({
    other,
    words: text.slice(Math.min(one.to, other.to), Math.max(one.from, other.from)),
  }));
  const isOther = ({ things, maybe }: MaybeAt) =>
    [...things, ...maybe.map(({ thing }) => thing)].some((thing) => thing !== one.maybe[0]?.thing);
  const isListed = apart.some(
    ({ other, words }) => words.length < 30 && between.test(words) && isOther(other),
  );
  if (isListed || needs !== 'near') return isListed;
  const sure = apart.filter(({ other }) => isSure(other));
  const isNear = sure.some(({ words }) => words.length <= reach && !ends.test(words));
  return isNear || trade.test(around(text, one));
}

/** Of what is named or may be, what is: a word of wide sense only beside others of the trade. */
export function meantBeside(text: string, found: readonly MaybeAt[]): MaybeAt[] {
  const all = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  return all.flatMap((one, place) => {
    const others = all.slice(Math.max(0, place - most), place + most + 1).filter((x) => x !== one);
    const further = one.maybe.filter((entry) => isMeantAmong(text, one, others, entry));
    const things = [...new Set([...one.things, ...further.map(({ thing }) => thing)])];
    return things.length > 0 ? [{ ...one, things }] : [];
  });
}
