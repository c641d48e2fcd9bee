import { sentencesOf, type Range } from './asides.ts';
import type { NamedAt } from './named.ts';

/** A line over what a firm says of itself or gives. */
const ofFirm =
  /^\W*(?:about (?:us|the (?:company|studio|branch|firm|station|cent(?:er|re)))|who we are|our (?:story|values|culture|mission)|why (?:us|join us|work (?:here|with us|for us))|(?:what )?we offer|what you(?:['’]ll)? get|(?:your )?(?:benefits|perks|package)|fun fact)\b/i;

/** What a firm says of itself. */
const praise =
  /^\W*(?:we(?:['’](?:re|ve)| are| have| make| believe| were| serve| do|['’]ve been)\b|our (?:clients?|mission|company|listeners|guests|values|vision|reason|portfolio)\b|since \d{4}|founded|voted|established in|for (?:over |more than )?[\p{L}\d-]+ years\b|at \p{Lu}[\p{L}&’' ]+,? we\b|(?:the company|(?:\p{Lu}[\p{L}&’']+ ){1,4})(?:is|are|has been|holds|combines|makes|serves|produces|builds|designs|provides|streams)\b)/u;
/** Words by which it speaks of whoever is looked for after all. */
const ofYou =
  /\b(?:you|your|you['’](?:ll|re|d)|someone|somebody|candidates?|applicants?|looking for|seek\w*|hiring|recruit\w*|need\w*|want\w*|wish\w*|appoint|join\w*|after an?|technicians?|engineers?|operators?|mixers?|designers?|editors?|assistants?|leads?|managers?|producers?|must|will|experience)\b/i;

/** What a firm gives, and what the law has it say. */
const given =
  /\b(?:401|pension|dental|health(?:care)? (?:insurance|plan|stipend)|medical,|days?['’]? (?:of )?(?:annual )?(?:leave|holiday|vacation)|discounts?|gym|equal opportunit\w*|discriminat\w+|regardless of|under-?represented|disability confident|protected (?:class|characteristic))\b/i;

/** What there is to work with, and no demand. */
const kit =
  /^\W*(?:(?:the |our |house |FOH |all )?(?:kit|equipment|gear|rig|desks?|consoles?|PA|truck|facilities)(?: [\w’']+){0,2}? ?(?::|\b(?:is|are|has|have|includes?)\b)|artist carries|we(?:['’]re an?| use| have| carry| own)\b)/i;
const demand =
  /\b(?:know\w*|experience|familiar\w*|confident|comfortable|able|must|need\w*|you|ur|learn)\b/i;

/** What somebody learned by name of a course. */
const learned =
  /(?<!teach[^.\n]{0,30})\b(?:[Dd]egrees?|[Bb]achelor\w*|[Mm]aster['’]s|B\.?Sc|M\.?Sc|B\.?Eng|BE|M\.?Eng|B\.?A|M\.?A|[Dd]iploma|Ph\.?D|Hons)\b[^.;:\n•]{0,60}/gu;

/** Words before a tool that nobody must know. */
const needless =
  /\b(?:won['’]t|don['’]t|do not|needn['’]t|not) (?:need|use|require|have to know)(?: to know| any)? $/i;

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
    if (needless.test(text.slice(Math.max(0, at.from - 40), at.from))) return [];
    const things = isUnasked ? at.things.filter(({ kind }) => kind !== 'skill') : at.things;
    return things.length > 0 ? [{ ...at, things }] : [];
  });
}
