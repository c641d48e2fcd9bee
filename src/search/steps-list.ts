import * as words from '../words/search/lists.ts';
import type { StepList } from '../knowledge/graph/step-lists.ts';
import type { Hit } from './hit.ts';
import { labels } from './labels.ts';
import { without } from './questions.ts';
import type { Reading } from './reading.ts';
import { anyTrade } from './roles-list.ts';
import { anyJob, small } from './topics.ts';

const training = String.raw`(?:courses?|classes|lessons|training|programs?|learn(?:ing)?|schools?|certificat\w+)`;

/** Words that ask for a list of steps, and its anchor on their page. What is said first is read first. */
const askings: readonly (readonly [anchor: string, words: RegExp])[] = [
  [
    'paid',
    /\b(?:paid (?:to learn|training|trainee(?:ship)?s?|apprentice(?:ship)?s?|intern(?:ship)?s?)|(?:earn|get paid) (?:while|as) (?:i |you )?learn(?:ing)?)\b/g,
  ],
  [
    'free',
    new RegExp(
      String.raw`\b(?:free|no fees?|for nothing)\b(?=.*\b${training}\b)|\b${training}\b(?=.*\b(?:free|no fees?)\b)`,
      'g',
    ),
  ],
  ['degrees', /\b(?:degrees|universities|colleges|bachelors|masters? degrees?)\b/g],
  ['courses', /\b(?:courses|classes|trainee ?ships|trade schools?|certificates)\b/g],
  ['enter', /\b(?:entry.level|first (?:paid )?(?:job|work|gig)|foot in the door)\b/g],
  [
    'need-nothing-first',
    /\b(?:no (?:prior )?experience|(?:complete |total )?beginners?|from (?:scratch|zero|nothing)|(?:where|how) (?:do i|do you|should i|can i|to) (?:get )?(?:start(?:ed)?|begin))\b/g,
  ],
];

/** Words that tell no step from another. */
const anyStep = new RegExp(
  String.raw`\b(?:${training}|free|fees?|online|steps?|start(?:ing|ed)?|begin(?:ning)?|first|industry|business|field|in|near|available)\b`,
  'g',
);

const isEmpty = (text: string): boolean => without(text, anyJob, anyTrade, anyStep, small) === '';

/** The list of steps that a query asks for and nothing else, by what they are for or what they ask. */
export function stepsListAsked(
  lists: readonly StepList[],
  { plain, question }: Reading,
): Hit | undefined {
  const asked = askings.flatMap(([anchor, words]) => {
    const rest = plain.replace(words, ' ');
    return rest !== plain && isEmpty(rest) ? [anchor] : [];
  });
  // How one gets into sound, and no role is named.
  const begins = question.section === 'the-way-there' && isEmpty(question.subject);
  return [...asked, ...(begins ? ['need-nothing-first'] : [])]
    .flatMap((anchor) => lists.find(({ address }) => address.endsWith(`#${anchor}`)) ?? [])
    .map(({ address, words: says, steps }) => ({
      ...{ address, title: words.steps(says), kind: labels.list, steps },
    }))[0];
}
