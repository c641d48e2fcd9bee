import { headingOf } from '../schema/anatomy.ts';
import type { SectionId } from '../schema/sections.ts';

/** Sections of a role's page, and the words by which people ask for them. */
const topics: readonly (readonly [section: SectionId<'roles'>, words: RegExp])[] = [
  [
    'how-you-are-paid',
    /\b(?:earn|earns|earnings|pay|pays|paid|salary|salaries|wages?|money|make|makes|income|charge)\b/,
  ],
  [
    'the-way-there',
    /\b(?:become|becoming|get into|getting into|break into|how to be|start as|path to|train as|qualify)\b/,
  ],
  ['a-working-day', /\b(?:day in the life|typical day|working day|average day)\b/],
  ['how-the-work-looks-ahead', /\b(?:outlook|future|demand|ai|dying|growing|growth)\b/],
  ['time-body-and-hearing', /\b(?:hours|stress|stressful|hearing loss)\b/],
  ['skills', /\b(?:skills?|requirements?|need to know)\b/],
  [
    'what-you-do',
    /\b(?:what does|what do|what is|what s|duties|job description|responsibilities|definition|meaning)\b/,
  ],
];

/** Words that only make a sentence of it. */
const small =
  /\b(?:a|an|the|how|what|whats|who|is|are|am|was|do|does|did|i|you|we|my|me|to|be|as|of|for|in|on|at|with|can|could|should|would|will|much|many|long|it|there|job|jobs|career|careers|really|get|into|need|want|work|working|like|about)\b/g;

/** Whether a word only makes a sentence of a query. */
export const isSmall = (word: string): boolean => word.replace(small, '') === '';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a question is about: the words left of it, and the section of a role that answers it. */
export interface Question {
  subject: string;
  section?: SectionId<'roles'> | undefined;
  heading?: string | undefined;
}

/** Reads a question. A query that is no question is its own subject. */
export function readQuestion(text: string): Question {
  const plain = tidy(text.toLowerCase().replace(/[?!.,'’]/g, ' '));
  const [section, words] = topics.find(([, asked]) => asked.test(plain)) ?? [];
  const bare = tidy((words ? plain.replace(words, ' ') : plain).replace(small, ' '));
  return { subject: bare || plain, section, heading: section && headingOf('roles', section) };
}

const between = /\s+(?:vs\.?|v\.?|versus|or|and|against|compared (?:to|with)|to|from)\s+|\s*\/\s*/i;
const lead =
  /^(?:(?:what(?:['’]?s| is) )?(?:the )?differences? between|compare|comparison of|should i be an?|is it better to be an?)\s+/i;

/** The two things a query lays side by side, or undefined where it does not. */
export function readPair(text: string): [string, string] | undefined {
  const asked = text.trim().replace(/\?+$/, '');
  const [one, other, more] = asked.replace(lead, '').split(between);
  const article = (name: string) => name.trim().replace(/^(?:an?|the)\s+/i, '');
  return one?.trim() && other?.trim() && more === undefined
    ? [article(one), article(other)]
    : undefined;
}

/** Whether a pair is meant for certain: "or" and "and" also stand inside names. */
export const isComparison = (text: string): boolean =>
  /\s(?:vs\.?|versus)\s/i.test(text) || lead.test(text.trim());

/** What every page is about: these words tell no page from another, and the index of them is the largest. */
const everywhere: ReadonlySet<string> = new Set(['sound', 'audio']);

/**
 * The words of a query that full text is asked for, at most so many: those that mean something, the
 * longest of them. Each may cost a part of the index.
 */
export function wordsForText(text: string, most: number): string {
  const words = tidy(text.toLowerCase().replace(/[?!,]/g, ' ')).split(' ');
  const meant = words.filter((word) => !isSmall(word));
  if (meant.length === 0) return text;
  const rarer = meant.filter((word) => !everywhere.has(word));
  const telling = rarer.length > 0 ? rarer : meant;
  const kept = new Set([...telling].sort((a, b) => b.length - a.length).slice(0, most));
  return telling.filter((word) => kept.has(word)).join(' ');
}
