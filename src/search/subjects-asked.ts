import { hitOf, type Hit } from './hit.ts';
import { asksCourse } from './inside.ts';
import { readIntents } from './intents.ts';
import { labels } from './labels.ts';
import type { NameIndex, NameMatch } from './match.ts';
import { keyOf } from './normalize.ts';
import type { NamedPage } from './named.ts';
import type { Reading } from './reading.ts';
import { spansIn, type Span } from './spans.ts';
import type { Weigh } from './subject.ts';

/** How much of a described job a name must be to be what is asked, and not a thing somebody has in hand. */
const inDescription = 0.75;

const best = ({ matches: [first] }: Span): NameMatch | undefined => first;

const isOf = (span: Span, ...kinds: readonly string[]): boolean =>
  kinds.includes(best(span)?.page.kind ?? '') && best(span)?.name.product === undefined;

const isStep = ({ page, name }: NameMatch): boolean =>
  page.kind === labels.step && name.product === undefined;

/** Whether a step is named so, and no page that is looked for itself, nor what has that name as its own. */
const isOfStep = ({ matches }: Span): boolean => {
  const [first] = matches;
  if (!first || matches.some(({ page }) => page.kind === labels.page)) return false;
  return isStep(first) || (!first.name.own && matches.some(isStep));
};

/** Whether it is a product, be the skill that one learns for it called so too. */
const isProduct = ({ matches }: Span): boolean =>
  matches.some(({ name }) => name.product !== undefined);

/** Whether a span is what a term is called abroad: no other name of one means it in some place only. */
const isTermAbroad = (span: Span): boolean =>
  isOf(span, labels.term) && best(span)?.name.where !== '';

/** Whether a short code stands there as a word: "amps" is not AMPS. */
const isCodeAsWord = (span: Span, text: string): boolean => {
  const name = best(span)?.name.text ?? '';
  return /^[A-Z]{2,4}$/.test(name) && name !== 'CV' && !text.includes(name);
};

/** How much words tell, and which pages hold most of what was asked, the best first. */
interface Weighing {
  weigh: Weigh;
  found: readonly { page: NamedPage }[];
}

/**
 * What a query names that is asked about whoever else stands in it: a step, beside the role or the part of the industry
 * that takes it ("apprenticeship in theater"); what something is called abroad; a product, whose skill says what it
 * is for. A skill or a term that tells more than the step is what is asked instead.
 */
export function subjectsAsked(
  index: NameIndex,
  reading: Reading,
  { weigh, found }: Weighing,
): Hit[] {
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
    (span) => isOfStep(span) && !(spans.length > 1 && conditions.includes(span.span)),
  );
  const ofSteps = tells(steps) >= tells(instead) ? steps : [];
  // Where there is a course in it and one is asked for, that comes first.
  const products = spans.filter(
    (span) =>
      isProduct(span) &&
      !(asksCourse(plain) && span.matches.some(({ page }) => page.kind === labels.step)),
  );
  const asked = [...ofSteps, ...spans.filter(isTermAbroad), ...products];
  const place = new Map(found.map(({ page }, at) => [page, at]));
  const placeOf = ({ page }: NameMatch) => place.get(page) ?? found.length;
  return asked
    .toSorted((a, b) => weigh(b.span) - weigh(a.span))
    .flatMap(({ matches }) =>
      matches.some(isStep)
        ? matches.toSorted(
            (a, b) => Number(isStep(b)) - Number(isStep(a)) || placeOf(a) - placeOf(b),
          )
        : matches.slice(0, 1),
    )
    .map(hitOf);
}
