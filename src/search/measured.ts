import { holds, isFound, type ListedQuery } from './queries.ts';

/** How the queries of one kind fare, here and with a plain search. */
export interface KindMeasured {
  kind: string;
  asked: number;
  /** How many find a right page among the first three. */
  found: number;
  foundPlainly: number;
  /** How many must put a page first, and do. */
  strict: number;
  first: number;
}

/** What was found for a query, as addresses, here and by a plain search. */
export interface AskedQuery {
  query: ListedQuery;
  here: readonly string[];
  plainly: readonly string[];
}

/** How queries fare by their kinds, in the order in which they come; those without a kind are left out. */
export function measuredByKind(all: readonly AskedQuery[]): KindMeasured[] {
  const kinds = new Map<string, KindMeasured>();
  for (const { query, here, plainly } of all) {
    const { kind, first } = query;
    if (kind === undefined) continue;
    const zero = { kind, asked: 0, found: 0, foundPlainly: 0, strict: 0, first: 0 };
    const of = kinds.get(kind) ?? zero;
    kinds.set(kind, {
      kind,
      asked: of.asked + 1,
      found: of.found + Number(isFound(query, here)),
      foundPlainly: of.foundPlainly + Number(isFound(query, plainly)),
      strict: of.strict + Number(first),
      first: of.first + Number(first && holds(query, here)),
    });
  }
  return [...kinds.values()];
}
