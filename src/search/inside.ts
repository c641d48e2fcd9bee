import { hitOf, type Hit } from './hit.ts';
import { labels } from './labels.ts';
import type { NameMatch } from './match.ts';
import type { Reading } from './reading.ts';
import { tellingIn, type Span } from './spans.ts';
import type { Weigh } from './subject.ts';

/** A name that stands inside a query. */
export interface NameInside {
  hit: Hit;
  /** The part of what the query tells that it holds, and how many words that tell something it is. */
  share: number;
  telling: number;
  /** Whether none of its words tells anything but in this name. */
  small: boolean;
  /** Whether it only says where something else is done. */
  where: boolean;
}

/** Words by which a query asks for a course or a certificate. */
const taught =
  /\b(?:certifi\w+|training|course|class|level \d|exam|degree|school|learn|workshop|license)\b/;

/** Whether a query asks for one. */
export const asksCourse = (text: string): boolean => taught.test(text.toLowerCase());

/** Names that fit, courses and certificates first where a query asks for one. */
export const coursesFirst = (matches: readonly NameMatch[], text: string): NameMatch[] =>
  asksCourse(text)
    ? [...matches].sort(
        (a, b) => Number(b.page.kind === labels.step) - Number(a.page.kind === labels.step),
      )
    : [...matches];

/** Those of whom something is asked. */
const doers: readonly string[] = [labels.role, labels.family];

/**
 * Names inside a query, longer ones first; of a name that means several things, the first few. Where names
 * are all there is, what is no role and no family is what is asked about it: "sound engineer cv".
 */
export function insideOf(
  spans: readonly Span[],
  { text, question }: Reading,
  weigh: Weigh,
): NameInside[] {
  const all = weigh(text) || 1;
  const isWhole = tellingIn(text) <= spans.reduce((sum, { span }) => sum + tellingIn(span), 0);
  const isPlace = ({ page }: NameMatch) => page.kind === labels.family && !question.section;
  const inside = spans.flatMap(({ span, matches, telling, share }) =>
    coursesFirst(matches, text)
      .slice(0, 3)
      .map((match) => {
        const asked = isWhole && spans.length > 1 && !doers.includes(match.page.kind);
        const held = asked ? 1 : Math.max(share, weigh(span) / all);
        // Beside the name of something else, a part of the industry only says where.
        const where = isPlace(match) && spans.some((one) => !one.matches.some(isPlace));
        const small = telling > 1 && tellingIn(span) === 0;
        return { hit: hitOf(match), share: held, telling, small, where };
      }),
  );
  return inside.sort((a, b) => Math.floor(b.share) - Math.floor(a.share));
}

/** Names inside a query that are half a sentence: whoever says one asks that. */
export const sentencesIn = (spans: readonly Span[]): Hit[] =>
  spans
    .filter(({ span, telling }) => telling > 2 && 2 * tellingIn(span) <= telling)
    .flatMap(({ matches }) => matches.map(hitOf));
