import { attributesIn } from '../../schema/components.ts';
import { casesBetween, casesOf } from './cases.ts';
import { citationsIn } from './citations.ts';
import type { AnyEntry, Entry } from '../../schema/entry.ts';
import { findFigure, type Figure } from '../figures/figures.ts';
import { get, type Knowledge } from './knowledge.ts';
import { rolesOfFamily } from './lists.ts';
import { casesOfPair, figuresFor, figuresOfPair, ratesOfPair } from './pair-shown.ts';
import { paySpan, pricesBeside, rowsOfSpan } from '../figures/areas.ts';
import { outlookOf, roleOutlook, type Outlook, type Round } from '../figures/outlook.ts';
import { leadRate, rateBelow, ratesOf } from '../figures/rates.ts';
import { locale } from '../../words/locale.ts';

/** What a page says of how the work looks ahead, beside the leading figure of the class. */
function beside(outlook: Outlook | undefined, rounds: (outlook: Outlook) => Round[]): Figure[] {
  return outlook
    ? rounds(outlook).flatMap(({ figure, all }) => [figure, ...(all ? [all] : [])])
    : [];
}

const figuresInProse = (knowledge: Knowledge, entry: AnyEntry): Figure[] =>
  (knowledge.prose.get(entry)?.uses ?? []).flatMap((use) => {
    const query = attributesIn('Figure', use);
    return query ? (findFigure(knowledge.figures.get(query.occupation) ?? [], query) ?? []) : [];
  });

/** The official figures a page shows: those of its data, then those of its prose. */
export const figuresOn = (knowledge: Knowledge, entry: AnyEntry): Figure[] => {
  const prose = figuresInProse(knowledge, entry);
  if (entry.kind === 'occupations')
    return beside(outlookOf(knowledge, entry), ({ newer, lead, older }) => [
      ...newer,
      lead,
      ...older,
    ]);
  if (entry.kind === 'roles') {
    const ahead = beside(roleOutlook(knowledge, entry), ({ lead, newer }) => [
      lead,
      ...newer.map(({ all: _, ...round }) => round),
    ]);
    return [...figuresFor(knowledge, entry), ...ahead, ...prose];
  }
  return entry.kind === 'comparisons' ? [...figuresOfPair(knowledge, entry.id), ...prose] : prose;
};

/** The sources of pay by place, and of the prices beside it, as far as a page shows them. */
function sourcesByPlace(knowledge: Knowledge, entry: AnyEntry): string[] {
  const prices = entry.kind === 'occupations' ? pricesBeside(knowledge, entry) : undefined;
  if (prices) return [prices.source];
  const span = entry.kind === 'roles' ? paySpan(knowledge, entry) : undefined;
  return span ? rowsOfSpan(span).map(({ source }) => source) : [];
}

const ratesInProse = (knowledge: Knowledge, entry: AnyEntry): Entry<'rates'>[] =>
  (knowledge.prose.get(entry)?.uses ?? []).flatMap((use) => {
    const named = attributesIn('Rate', use);
    return named ? [get(knowledge, 'rates', named.id)] : [];
  });

/** The rates that data shows: all of a role, the first of each of two that are compared and of each of a family, with that of a grade below. */
function ratesInData(knowledge: Knowledge, entry: AnyEntry): Entry<'rates'>[] {
  if (entry.kind === 'roles') return ratesOf(knowledge, entry);
  if (entry.kind === 'families')
    return rolesOfFamily(knowledge, entry.id).own.flatMap((role) =>
      [leadRate(knowledge, role), rateBelow(knowledge, role)].flatMap((rate) => rate ?? []),
    );
  return entry.kind === 'comparisons' ? ratesOfPair(knowledge, entry.id) : [];
}

/** The rates of pay a page shows: those of its data, then those of its prose. */
export const ratesOn = (knowledge: Knowledge, entry: AnyEntry): Entry<'rates'>[] => [
  ...ratesInData(knowledge, entry),
  ...ratesInProse(knowledge, entry),
];

/** The cases a page shows: of reaching a role and of moves out of it; of two that are compared, both ways. */
export function casesOn(knowledge: Knowledge, entry: AnyEntry): Entry<'cases'>[] {
  if (entry.kind === 'roles') {
    const onward = entry.data.moves.flatMap(({ to }) => casesBetween(knowledge, entry.id, to));
    return [...casesOf(knowledge, entry.id), ...onward];
  }
  return entry.kind === 'comparisons' ? casesOfPair(knowledge, entry.id) : [];
}

/** Every source a page rests on, by title: those it cites and those of what it shows beside. */
export function sourcesOf(knowledge: Knowledge, entry: AnyEntry): Entry<'sources'>[] {
  const figures = figuresOn(knowledge, entry).map((figure) => figure.source);
  const cited = citationsIn(entry, knowledge.prose.get(entry)).map((citation) => citation.source);
  const rates = ratesOn(knowledge, entry).map(({ data }) => data.source);
  const cases = casesOn(knowledge, entry).map(({ data }) => data.source);
  const places = sourcesByPlace(knowledge, entry);
  return [...new Set([...cited, ...figures, ...rates, ...cases, ...places])]
    .map((id) => get(knowledge, 'sources', id))
    .sort((a, b) => a.data.short.localeCompare(b.data.short, locale, { numeric: true }));
}
