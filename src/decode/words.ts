import { formatList } from '../knowledge/figures/format.ts';
import { payUnits } from '../schema/vocabulary.ts';
import type { Condition } from './conditions-said.ts';
import type { Decoded, Found } from './decode.ts';
import type { ThingKind } from './known.ts';
import type { Omittable } from './told.ts';
import type { PayAt } from './pay.ts';
import type { PaySaid } from './pay-said.ts';

/** What is found in an advert, by kind, in the order in which it is told. */
export const kindWords: Readonly<Record<ThingKind, { one: string; many: string; title: string }>> =
  {
    role: { one: 'job title', many: 'job titles', title: 'Job titles' },
    skill: { one: 'skill', many: 'skills', title: 'Skills' },
    product: { one: 'kind of tool', many: 'kinds of tools', title: 'Tools' },
    step: { one: 'certificate', many: 'certificates', title: 'Certificates' },
    term: { one: 'word of the trade', many: 'words of the trade', title: 'Words of the trade' },
  };

/** What each condition means at work, and what to ask about it. */
export const conditionWords: Readonly<Record<Condition, { title: string; ask: string }>> = {
  nights: {
    title: 'Nights',
    ask: 'Ask how many nights in a usual month, and when the last one ends.',
  },
  weekends: {
    title: 'Weekends',
    ask: 'Ask how many weekends in a usual month, and how early you hear of them.',
  },
  travel: {
    title: 'Travel',
    ask: 'Ask how many nights away a month, and who pays for travel, bed and food.',
  },
  lifting: {
    title: 'Lifting',
    ask: 'Ask what the heaviest piece is, and how many people lift it.',
  },
  heights: { title: 'Heights', ask: 'Ask what you climb, and who trains you and pays for it.' },
  loud: {
    title: 'Loud sound',
    ask: 'Ask how loud and for how long, and who pays for protection that lets you hear the work.',
  },
};

/** What an advert does not say, and the question that gets it. */
export const omitWords: Readonly<Record<Omittable, { title: string; ask: string }>> = {
  pay: { title: 'What it pays', ask: '“What is the range for this job, and what is it paid by?”' },
  hours: { title: 'Hours', ask: '“How long is a usual week, and what happens with overtime?”' },
  travel: { title: 'Travel', ask: '“How often would I be away, and who pays for it?”' },
  place: {
    title: 'Where the work is',
    ask: '“Where is the work done, and can any of it be done from home?”',
  },
  boss: { title: 'Who you answer to', ask: '“Who would I work for, and who shows me the job?”' },
  contract: {
    title: 'The form of the contract',
    ask: '“Am I employed or freelance, and for how long?”',
  },
};

const amount = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** An amount of pay in words: "$450 to 550 a day". */
export function payWords({ low, high, currency, unit, hoped }: PayAt): string {
  const sign = /^\p{L}{2,}$/u.test(currency) ? `${currency} ` : currency;
  const ends = high === undefined ? '' : ` to ${amount.format(high)}`;
  return `${sign}${amount.format(low)}${ends}${unit ? ` ${payUnits[unit]}` : ''}${hoped ? ', if targets are met' : ''}`;
}

/** What words about pay are worth to a reader. */
export const paySaidWords: Readonly<Record<PaySaid['says'], string>> = {
  nothing: 'is no amount.',
  elsewhere: 'is set elsewhere: ask for the figure that holds now.',
};

/** How many of each kind are found. */
const counted = (found: readonly Found[]): string[] =>
  (Object.keys(kindWords) as ThingKind[]).flatMap((kind) => {
    const many = found.filter(({ thing }) => thing.kind === kind).length;
    const { one, many: more } = kindWords[kind];
    return many > 0 ? [`${many} ${many === 1 ? one : more}`] : [];
  });

/** What is read out of an advert in a sentence or two, for those who listen. */
export function summaryOf({ found, omits, cut }: Decoded): string {
  const names = counted(found);
  const first = names.length > 0 ? `Named: ${formatList(names)}.` : 'Nothing in it is known here.';
  const left = (omits ?? []).map((what) => omitWords[what].title.toLowerCase());
  const out = left.length > 0 ? ` Not said: ${formatList(left)}.` : '';
  return `${first}${out}${cut ? ' Only the first 20,000 characters were read.' : ''}`;
}
