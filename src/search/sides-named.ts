import { labels } from './labels.ts';
import { exact, type NameIndex } from './match.ts';
import { keyOf } from './normalize.ts';
import { without } from './questions.ts';
import type { Reading } from './reading.ts';
import { spansIn } from './spans.ts';
import { isSmall } from './topics.ts';

/** Words by which two roles are laid side by side that stand next to one another: "ADR mixer Foley mixer difference". */
const asks =
  /\b(?:differences?|different|differs?|compar\w+|vs|versus|unterschied\w*|difference|diferencia|differenza|verschil)\b/g;

/** A query with the roles it lays side by side, where it names two or three of them and nothing else. */
export function withSidesNamed(names: NameIndex, reading: Reading): Reading {
  if (reading.sides ?? reading.plain.search(asks) < 0) return reading;
  const rest = without(reading.plain, asks);
  const key = ` ${keyOf(rest)} `;
  const spans = spansIn(names, rest)
    .filter(({ matches }) =>
      matches.some(({ page, tier }) => page.kind === labels.role && tier < exact),
    )
    .map(({ span }) => span)
    .sort((a, b) => key.indexOf(` ${a} `) - key.indexOf(` ${b} `));
  const beside = spans.reduce((text, span) => text.replace(` ${span} `, '  '), key);
  const isAll = beside.split(' ').every((word) => word === '' || isSmall(word));
  return spans.length > 1 && spans.length < 4 && isAll
    ? { ...reading, sides: spans, compares: true }
    : reading;
}
