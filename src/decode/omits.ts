import { applyingIn } from './asides.ts';
import type { ConditionAt } from './conditions.ts';
import type { Condition } from './conditions-said.ts';
import { omittable, told, type Omittable } from './told.ts';

/** Small words of English, and of the other languages that titles are in, none of which is a word of both. */
const english = /\b(?:the|and|to|of|with|for|you|your|our|is|are|we|an|on|will|be|at|or)\b/giu;
const foreign =
  /\b(?:und|der|das|den|für|mit|wir|ein|eine|einen|von|zur|zum|bei|oder|le|les|des|et|pour|avec|nous|une|du|vous|el|los|las|para|una|del|por|que|il|della|nel|nella|di|em|uma|dos|het|een|van|voor|wij|jij)\b/giu;

/** Letters of no Latin script, so many of which count as a word of another language. */
const otherLetters = /(?:(?!\p{Script=Latin})\p{L}\s*){4}/gu;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a text reads as English, in which what is left out can be told. */
export const readsAsEnglish = (text: string): boolean =>
  countOf(text, foreign) + countOf(text, otherLetters) <= countOf(text, english);

/** Whether a text has any word of another language, in which its title may be. */
export const isOtherThanEnglish = (text: string): boolean => text.search(foreign) >= 0;

/** What else was read in an advert, by which it may tell more than its words for something. */
export interface ReadBeside {
  pay: boolean;
  /** Whether a title is there of whom one answers to. */
  above: boolean;
  /** Where things are named: who works "in Reaper" is told no place. */
  named: readonly { from: number; to: number }[];
  conditions: readonly Pick<ConditionAt, 'condition' | 'refused'>[];
}

/** Conditions by which something of the hours is told, where the advert does not refuse them. */
const isTime: ReadonlySet<Condition> = new Set(['nights', 'weekends']);

/** What is told by a condition: who works weekends knows something of the hours. */
function tellsBeside(what: Omittable, { pay, above, conditions }: ReadBeside): boolean {
  const names = conditions.map(({ condition }) => condition);
  switch (what) {
    case 'pay':
      return pay;
    case 'hours':
      return conditions.some(({ condition, refused }) => isTime.has(condition) && !refused);
    case 'travel':
      return names.includes('travel');
    case 'boss':
      return above;
    default:
      return false;
  }
}

/** A text with what is named in it in small letters, which no place has. */
function withoutNames(text: string, named: ReadBeside['named']): string {
  let end = 0;
  const parts = named.map(({ from, to }) => {
    const plain = text.slice(end, Math.max(end, from));
    const name = text.slice(Math.max(end, from), Math.max(end, to)).replace(/\S/g, 'x');
    end = Math.max(end, to);
    return plain + name;
  });
  return parts.join('') + text.slice(end);
}

/** A text without how to apply. */
function withoutApplying(text: string): string {
  const apart = applyingIn(text);
  return apart.reduceRight(
    (rest, { from, to }) => rest.slice(0, from) + '\n' + rest.slice(to),
    text,
  );
}

/** What an advert says nothing of. */
export function omittedIn(text: string, beside: ReadBeside): Omittable[] {
  const work = withoutApplying(text);
  const read = { place: withoutNames(text, beside.named), hours: work, boss: work };
  const says = (what: Omittable) =>
    told[what].some((one) => one.test({ pay: text, travel: text, contract: text, ...read }[what]));
  return omittable.filter((what) => !tellsBeside(what, beside) && !says(what));
}
