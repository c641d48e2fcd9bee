import { yearOf } from '../../knowledge/graph/coverage.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { figuresOf, findFigure, newest, type Figure } from '../../knowledge/figures/figures.ts';
import type { Prose } from '../../knowledge/prose/read.ts';
import { attributesIn } from '../../schema/components.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import { confidences, keysOf } from '../../schema/vocabulary.ts';

/** A figure of an earlier round than the newest that the content holds. */
export interface Superseded {
  entry: AnyEntry;
  /** Which figure, in words. */
  figure: string;
  period: string;
  newer: string;
}

const sureness = keysOf(confidences);
/** A later figure that is less sure, as of a compilation, does not take the place of an earlier one. */
const isAsSure = (one: Figure, other: Figure) =>
  sureness.indexOf(one.confidence) <= sureness.indexOf(other.confidence);
const isOlder = (one: string, other: string) => (yearOf(one) ?? 0) < (yearOf(other) ?? 0);
const wordsOf = ({ occupation, measure, statistic }: Figure) =>
  `${measure} ${statistic} of ${occupation}`;

/** Figures in the text of entries for which their class has a newer round. Some are meant: a text may tell of the past. */
export const supersededInText = (
  { byId }: Knowledge,
  prose: ReadonlyMap<AnyEntry, Prose>,
): Superseded[] =>
  [...prose].flatMap(([entry, { uses }]) =>
    uses.flatMap((use) => {
      const query = attributesIn('Figure', use);
      const occupation = query && byId.occupations.get(query.occupation);
      if (!occupation) return [];
      const figures = figuresOf(occupation);
      const shown = findFigure(figures, query);
      const asSure = figures.filter((figure) => shown && isAsSure(figure, shown));
      const latest = shown && newest(asSure, shown.measure, shown.statistic);
      return shown && latest && isOlder(shown.period, latest.period)
        ? [{ entry, figure: wordsOf(shown), period: shown.period, newer: latest.period }]
        : [];
    }),
  );

/** Classes whose newest round is older than that of another class of the same scheme and place. */
export function supersededRounds({ byKind: { occupations } }: Knowledge): Superseded[] {
  return (['wage', 'growth'] as const).flatMap((measure) => {
    const newestOf = occupations.flatMap((entry) => {
      const own = figuresOf(entry).find((figure) => figure.measure === measure);
      return own ? [{ entry, own, round: `${entry.data.scheme} ${entry.data.place}` }] : [];
    });
    return newestOf.flatMap(({ entry, own, round }) => {
      const newer = newestOf
        .filter((other) => other.round === round && isAsSure(other.own, own))
        .map((other) => other.own.period)
        .sort((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0))[0];
      return newer && isOlder(own.period, newer)
        ? [{ entry, figure: `all of ${measure}`, period: own.period, newer }]
        : [];
    });
  });
}
