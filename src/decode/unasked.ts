import { sentencesOf, type Range } from './asides.ts';
import type { NamedAt } from './places.ts';

/** A line over what a firm says of itself or gives. */
const ofFirm = /^\W*(?:about us|who we are|(?:what )?we offer|benefits|perks)\b/i;

/** What a firm says of itself, and words by which it speaks of whoever is looked for after all. */
const praise =
  /^\W*(?:(?:we|our|since|founded|for \w+ years)\b|at \p{Lu}[\p{L} ]+,? we\b|(?:\p{Lu}[\p{L}&’']+ ){1,4}(?:is|are|has|makes|serves|builds|provides)\b)/iu;
const ofYou =
  /\b(?:you\w*|some(?:one|body)|candidates?|looking|seek\w*|hiring|need\w*|want\w*|like|join\w*|use|\w+(?:ers?|ians?|ors?|leads?)|must|will|experience)\b/i;

/** What a firm gives, and what the law has it say. */
const given =
  /\b(?:401|pension|dental|health insurance|days?['’]? (?:leave|holiday)|discounts?|equal opportunit|discriminat)/i;

/** What there is to work with, and no demand. */
const kit =
  /^\W*(?:\w+ )?(?:kit|equipment|gear|rig|desks?|consoles?|PA|truck)(?: \w+){0,2}? ?(?::|\b(?:is|are|has)\b)/i;
const demand = /\b(?:know\w*|experience|familiar\w*|able|must|need\w*|you|ur)\b/i;

/** What somebody learned by name of a course. */
const learned =
  /(?<!teach[^.\n]{0,30})\b(?:[Dd]egrees?|[Bb]achelor\w*|[Mm]aster['’]s|B\.?Sc|M\.?Sc|B\.?Eng|BE|M\.?Eng|B\.?A|M\.?A|[Dd]iploma|Ph\.?D|Hons)\b[^.;:\n•]{0,60}/gu;

/** Parts of an advert in which no skill is asked for, whatever they name: by itself, or through a tool. */
function unaskedIn(text: string): { any: Range[]; throughTools: Range[] } {
  const any: Range[] = [...text.matchAll(learned)].map(({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
  const throughTools: Range[] = [];
  let isFirm = false;
  for (const at of sentencesOf(text)) {
    const sentence = text.slice(at.from, at.to);
    if (ofFirm.test(sentence)) isFirm = true;
    else if (/^\s*$/.test(sentence)) isFirm = false;
    const isPraise = praise.test(sentence) && !ofYou.test(sentence);
    if (isFirm || isPraise || given.test(sentence)) any.push(at);
    if (kit.test(sentence) && !demand.test(sentence)) throughTools.push(at);
  }
  return { any, throughTools };
}

/** What is named, without the skills that nobody is asked for. */
export function withoutUnasked(text: string, named: readonly NamedAt[]): NamedAt[] {
  const { any, throughTools } = unaskedIn(text);
  const lies = ({ from }: Range, parts: readonly Range[]) =>
    parts.some((part) => part.from <= from && from < part.to);
  return named.flatMap((at) => {
    const isThrough = at.things.some(({ asks }) => asks !== undefined);
    const isUnasked = isThrough ? lies(at, throughTools) : lies(at, any);
    const things = isUnasked ? at.things.filter(({ kind }) => kind !== 'skill') : at.things;
    return things.length > 0 ? [{ ...at, things }] : [];
  });
}
