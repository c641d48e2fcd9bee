import { addressOf } from '../../schema/address.ts';
import type { AnyEntry, Entry } from '../../schema/entry.ts';
import { fromTo } from '../../words/compare/ways.ts';
import { inSentence } from '../../words/sentence.ts';
import { payByArea, paySpan, rowsOfSpan } from '../figures/areas.ts';
import { citationsIn } from '../graph/citations.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { casesOfPair, figuresOfPair, ratesOfPair, rolesOfPair } from '../graph/pair-shown.ts';
import { casesOn, figuresOn, ratesOn } from '../graph/sources.ts';
import { areaClaim, caseClaim, figureClaim, rateClaim, type Claim } from './claim.ts';

/** Pay by place as a page shows it: all of a class; of a role, the rows it names. */
function areasClaimed(knowledge: Knowledge, entry: AnyEntry): Claim[] {
  if (entry.kind === 'occupations')
    return payByArea(knowledge, entry).map((row) => areaClaim(entry, row));
  const span = entry.kind === 'roles' ? paySpan(knowledge, entry) : undefined;
  return span ? rowsOfSpan(span).map((row) => areaClaim(span.occupation, row)) : [];
}

const once = (claims: readonly Claim[]): Claim[] => [
  ...new Map(claims.map((one) => [one.id, one])).values(),
];

/** The numbers a page shows, each once: rates of pay, official figures, pay by place, how long careers took. */
export function numbersClaimed(knowledge: Knowledge, entry: AnyEntry): Claim[] {
  const own = entry.kind === 'occupations' ? (knowledge.figures.get(entry.id) ?? []) : [];
  return once([
    ...ratesOn(knowledge, entry).map(rateClaim),
    ...[...own, ...figuresOn(knowledge, entry)].map((one) => figureClaim(knowledge, one)),
    ...areasClaimed(knowledge, entry),
    ...casesOn(knowledge, entry).map(caseClaim),
  ]);
}

/** The same of two roles side by side of whom no editor wrote, by the id of the pair. */
export const numbersOfPair = (knowledge: Knowledge, pair: string): Claim[] =>
  once([
    ...ratesOfPair(knowledge, pair).map(rateClaim),
    ...figuresOfPair(knowledge, pair).map((one) => figureClaim(knowledge, one)),
    ...casesOfPair(knowledge, pair).map(caseClaim),
  ]);

/** What a page says by a source, section by section; and of its data, source by source. */
export function statementsClaimed(knowledge: Knowledge, entry: AnyEntry): Claim[] {
  const page = `${entry.kind}/${entry.id}`;
  return citationsIn(entry, knowledge.prose.get(entry)).map(({ source, heading, address }) => {
    const [, anchor] = (address ?? '').split('#');
    const { short } = get(knowledge, 'sources', source).data;
    return {
      id: `${page}${anchor === undefined ? '' : `#${anchor}`}: ${addressOf('sources', source).slice(1, -1)}`,
      words: heading === undefined ? short : `${heading}: ${short}`,
    };
  });
}

/** What two roles side by side say by a source where no editor wrote of them: that people move from one to the other. */
export const statementsOfPair = (knowledge: Knowledge, pair: string): Claim[] =>
  rolesOfPair(knowledge, pair).flatMap((role, index, both) => {
    const other = both[1 - index] as Entry<'roles'>;
    return role.data.moves.flatMap(({ to, source }) => {
      if (to !== other.id || source === undefined) return [];
      const { short } = get(knowledge, 'sources', source).data;
      return {
        id: `roles/${role.id}: roles/${to}, sources/${source}`,
        words: `${fromTo(inSentence(role.data.title), inSentence(other.data.title))}: ${short}`,
      };
    });
  });
