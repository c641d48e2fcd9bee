import { labels } from './labels.ts';
import { spelled, tiers, type NameIndex, type NameMatch } from './match.ts';
import { keyOf } from './normalize.ts';
import { everywhere } from './questions.ts';
import { spansIn, type Span } from './spans.ts';

/** How much the words of a text tell. */
export type Weigh = (text: string) => number;

/** Up to this tier a name holds all words of a query, and they are at least half of it. */
const halfOfName = tiers.wordsInside + 2.5;

/** What a question is about, and which names fit that. */
export interface Subject {
  /** What is left without the words that only ask, and the names inside all that was typed. */
  subject: string;
  spans: readonly Span[];
  found: readonly NameMatch[];
  /** Whether it is about a job. */
  aboutJob: boolean;
}

/**
 * What a question is about: what has exactly its name, or a misspelled one, or the role whose name holds the
 * most of what it tells. Of several meanings, roles answer more than the page of a title.
 */
export function subjectOf(index: NameIndex, asked: Subject, weigh: Weigh): NameMatch[] {
  const { subject, found } = asked;
  const whole = namedWhole(index, asked);
  if (whole.length > 0) return doersFirst(whole, asked.aboutJob);
  if (tellsNothing(subject)) return [];
  const misspelled = found.filter(({ tier }) => tier >= tiers.misspelled && tier < spelled);
  if (misspelled.length > 0) return misspelled;
  const held = found.filter(({ tier }) => tier >= tiers.wordsInside && tier <= halfOfName);
  if (held.length > 0 && subject.includes(' ')) return held;
  const isRole = ({ page }: NameMatch) => page.kind === labels.role;
  const [inside] = spansIn(index, subject)
    .filter(
      ({ span, telling, matches }) =>
        matches.some(isRole) && (telling > 1 || 2 * weigh(span) > weigh(subject)),
    )
    .sort((a, b) => weigh(b.span) - weigh(a.span));
  return inside?.matches.filter(isRole) ?? [];
}

/** Words that all of it is about: alone, they are no subject. */
const tellsNothing = (subject: string): boolean =>
  subject.split(' ').every((word) => everywhere.has(word));

/**
 * What has exactly the name that is asked about. A word that else only makes a sentence may belong to it: "how much
 * is a sound guy a day".
 */
function namedWhole(index: NameIndex, { spans, subject }: Subject): NameMatch[] {
  const whole = index.exactly(subject);
  if (whole.length > 0) return whole;
  const key = keyOf(subject);
  const around = spans.find(({ span, telling }) => telling > 1 && ` ${span} `.includes(` ${key} `));
  return around?.matches ?? [];
}

/** Titles after what they mean, and where a job is asked about, those who do it before what they do. */
function doersFirst(matches: readonly NameMatch[], aboutJob: boolean): NameMatch[] {
  const place = ({ page: { kind } }: NameMatch) =>
    kind === labels.title ? 2 : aboutJob && kind !== labels.role ? 1 : 0;
  return [...matches].sort((a, b) => place(a) - place(b));
}
