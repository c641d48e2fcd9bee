import { isAbroad } from './abroad.ts';
import { hitOf, type Hit } from './hit.ts';
import { readIntents } from './intents.ts';
import { labels } from './labels.ts';
import type { NameIndex, NameMatch } from './match.ts';
import { keyOf } from './normalize.ts';
import type { Reading } from './reading.ts';
import { spansIn, type Span } from './spans.ts';
import type { Weigh } from './subject.ts';

/** How much of a described job a name must be to be what is asked, and not a thing somebody has in hand. */
const inDescription = 0.5;

/** What asks for a certificate, which pages of steps answer by their own words. */
const certified = /\b(?:certif\w+|exam|level \d)\b/;

const best = ({ matches: [first] }: Span): NameMatch | undefined => first;

const isOf = (span: Span, ...kinds: readonly string[]): boolean =>
  kinds.includes(best(span)?.page.kind ?? '') && best(span)?.name.product === undefined;

const isProduct = (span: Span): boolean => best(span)?.name.product !== undefined;

/** Whether a span is what something is called abroad, and explains it. */
const isTermAbroad = (span: Span): boolean =>
  isOf(span, labels.term, labels.skill) && isAbroad(best(span)?.name.where ?? '');

/** Whether a short code stands there as a word: "amps" is not AMPS. */
const isCodeAsWord = (span: Span, text: string): boolean => {
  const name = best(span)?.name.text ?? '';
  return /^[A-Z]{2,4}$/.test(name) && name !== 'CV' && !text.includes(name);
};

/**
 * What a query names that is asked about whoever else stands in it: a step, beside the role or the part of the industry
 * that takes it ("apprenticeship in theater"); what something is called abroad; a product, whose skill says what it
 * is for. A skill or a term that tells more than the step is what is asked instead.
 */
export function subjectsAsked(index: NameIndex, reading: Reading, weigh: Weigh): Hit[] {
  const { plain, text, describes } = reading;
  const least = describes ? inDescription * weigh(text) : 0;
  const spans = spansIn(index, plain).filter(
    (span) => weigh(span.span) >= least && !isCodeAsWord(span, text),
  );
  const tells = (some: readonly Span[]) => Math.max(0, ...some.map(({ span }) => weigh(span)));
  const instead = spans.filter((span) => isOf(span, labels.skill, labels.term, labels.page));
  // A condition is asked of what else is named: "crew work with no experience".
  const conditions = keyOf(readIntents(plain).heard);
  const steps = spans.filter(
    (span) => isOf(span, labels.step) && !(spans.length > 1 && conditions.includes(span.span)),
  );
  const ofSteps = tells(steps) >= tells(instead) ? steps : [];
  const products = certified.test(plain) ? [] : spans.filter(isProduct);
  const asked = [...ofSteps, ...spans.filter(isTermAbroad), ...products];
  return asked
    .toSorted((a, b) => weigh(b.span) - weigh(a.span))
    .flatMap(({ matches }) => (matches[0]?.name.product === undefined ? matches : matches[0]))
    .map(hitOf);
}
