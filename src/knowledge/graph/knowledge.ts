import { z } from 'zod';
import { pageOf } from '../../schema/address.ts';
import { rolesOf } from '../../schema/pair.ts';
import { citationsIn, type Citation } from './citations.ts';
import { isOfKind, type AnyEntry, type Entry } from '../../schema/entry.ts';
import { figuresOf, type Figure } from '../figures/figures.ts';
import { readProse, type Prose } from '../prose/read.ts';
import { kindNames, rowOf, type Kind } from '../../schema/kinds.ts';
import { schemas } from '../../schema/schemas.ts';
import type { FiledUnder, Move, NeededSkill } from '../../schema/role.ts';
import { explainedAt, type Explained } from './symptoms.ts';
import { titlesOf, type Title } from './titles.ts';
import { levelNumber, type Level } from '../../schema/vocabulary.ts';
import { locale } from '../../words/locale.ts';

type RoleEntry = Entry<'roles'>;
type Product = Entry<'products'>;
type Index<Value> = ReadonlyMap<string, readonly Value[]>;

/** A role that needs a skill, and how far. */
export interface Need extends NeededSkill {
  role: RoleEntry;
}
/** A role that an official class holds, and how well it fits there. */
export interface Filed extends FiledUnder {
  role: RoleEntry;
}
/** A move seen from either end. */
export interface Edge {
  from: RoleEntry;
  to: RoleEntry;
  move: Move;
}

/** All entries, and every connection between them followed both ways. */
export interface Knowledge {
  entries: readonly AnyEntry[];
  byKind: { [K in Kind]: readonly Entry<K>[] };
  byId: { [K in Kind]: ReadonlyMap<string, Entry<K>> };
  /** Address without the base path to the entry whose page it is. */
  byAddress: ReadonlyMap<string, AnyEntry>;
  prose: ReadonlyMap<AnyEntry, Prose>;
  /** Skill to the roles that need it, the highest level first. */
  needs: Index<Need>;
  /** Role to the moves out of it and into it. */
  movesFrom: Index<Edge>;
  movesInto: Index<Edge>;
  /** Skill to the skills that build on it. */
  leadsTo: Index<Entry<'skills'>>;
  /** Skill to the steps that build it, with the level they reach. */
  builtBy: Index<{ step: Entry<'steps'>; level: Level }>;
  /** Step to the steps before it. */
  comesAfter: Index<Entry<'steps'>>;
  /** Step to the roles whose ways in pass through it. */
  usedOnTheWayTo: Index<RoleEntry>;
  /** Family to its roles, umbrella roles that span it last. */
  rolesIn: Index<RoleEntry>;
  comparisonsOf: Index<Entry<'comparisons'>>;
  /** Official class to the roles filed under it. */
  filedUnder: Index<Filed>;
  /** Role to the rates that cover it; source to the rates that rest on it. */
  ratesFor: Index<Entry<'rates'>>;
  ratesFrom: Index<Entry<'rates'>>;
  /** Role to the published cases of reaching it, the quickest first; source to those it tells. */
  casesOf: Index<Entry<'cases'>>;
  casesFrom: Index<Entry<'cases'>>;
  /** Occupation to its figures; source to the figures and the citations that rest on it. */
  figures: Index<Figure>;
  figuresFrom: Index<Figure>;
  citationsOf: Index<Citation>;
  /** Address of a page to the symptoms it explains, those of which it is the likeliest cause first. */
  explains: Index<Explained>;
  /** Skill to the kinds of products it is learned for; term to those it explains. */
  productsBySkill: Index<Product>;
  productsByTerm: Index<Product>;
  /** Skill to the sounds it listens for; term to those it explains. */
  soundsBySkill: Index<Entry<'sounds'>>;
  soundsByTerm: Index<Entry<'sounds'>>;
  /** Role to the kinds of products it works with, and how many others work with each more than it does. */
  productsByRole: Index<{ product: Product; place: number }>;
  /** Every name for a role, with each thing it means. */
  titles: readonly Title[];
}

/** Groups values under one or more keys, keeping their order. */
export function indexBy<Value>(values: Iterable<Value>, keys: (value: Value) => readonly string[]) {
  const index = new Map<string, Value[]>();
  for (const value of values) {
    for (const key of keys(value)) {
      const list = index.get(key);
      if (list) list.push(value);
      else index.set(key, [value]);
    }
  }
  return index as Index<Value>;
}

/** Where an entry stands in lists before titles decide: a number of its own, or that of its group. */
function position({ kind, data }: AnyEntry): number {
  const { order } = rowOf(kind);
  if (!order) return 0;
  const value = (data as unknown as Record<string, unknown>)[order];
  const field = (schemas[kind] as z.ZodObject).shape[order];
  return field instanceof z.ZodEnum ? field.options.indexOf(String(value)) : Number(value);
}

/** What an entry is called: its title, or the question of a comparison. */
export const titleOf = ({ data }: AnyEntry): string =>
  'title' in data ? data.title : data.question;

/** Order of lists: by the field's own order first, then by title, then by id. */
const inOrder = (a: AnyEntry, b: AnyEntry) =>
  position(a) - position(b) ||
  titleOf(a).localeCompare(titleOf(b), locale) ||
  a.id.localeCompare(b.id, locale);

/** The entry with an id. Throws on one that does not exist: content is checked before. */
export function get<K extends Kind>(knowledge: Knowledge, kind: K, id: string): Entry<K> {
  const entry = knowledge.byId[kind].get(id);
  if (!entry) throw new Error(`There is no entry ${kind}/${id}. Run npm run check.`);
  return entry;
}

/**
 * Builds the knowledge base from checked entries. Work and memory grow in line with their number.
 * `parsed` is the prose that was parsed already; the rest is parsed here.
 */
export function createKnowledge(
  unsorted: readonly AnyEntry[],
  parsed: ReadonlyMap<AnyEntry, Prose> = new Map(),
): Knowledge {
  const entries = [...unsorted].sort(inOrder);
  const byKind = Object.fromEntries(
    kindNames.map((kind) => [kind, entries.filter(isOfKind(kind))]),
  ) as unknown as Knowledge['byKind'];
  const byId = Object.fromEntries(
    kindNames.map((kind) => [kind, new Map(byKind[kind].map((entry) => [entry.id, entry]))]),
  ) as unknown as Knowledge['byId'];
  const { roles, steps, skills, occupations, comparisons, products } = byKind;
  const prose = new Map(
    entries.map((entry) => [entry, parsed.get(entry) ?? readProse(entry.body)]),
  );

  const needs = roles.flatMap((role) => role.data.skills.map((need): Need => ({ ...need, role })));
  const edges = roles.flatMap((from) =>
    from.data.moves.flatMap((move): Edge[] => {
      const to = byId.roles.get(move.to);
      return to ? [{ from, to, move }] : [];
    }),
  );
  const filed = roles.flatMap((role) =>
    role.data.occupations.map((filing): Filed => ({ ...filing, role })),
  );
  const built = steps.flatMap((step) => step.data.builds.map((build) => ({ step, ...build })));
  const figures = occupations.flatMap(figuresOf);
  const uses = products.flatMap((product) =>
    product.data.roles.map((role, place) => ({ product, role, place })),
  );
  const citations = entries.flatMap((entry) => citationsIn(entry, prose.get(entry)));

  const addressed = entries.map((entry) => [pageOf(entry) ?? '', entry] as const);

  return {
    entries,
    byKind,
    byId,
    byAddress: new Map(addressed.filter(([address]) => address)),
    prose,
    needs: indexBy(
      needs.sort((a, b) => levelNumber(b.level) - levelNumber(a.level)),
      (need) => [need.skill],
    ),
    movesFrom: indexBy(edges, (edge) => [edge.from.id]),
    movesInto: indexBy(edges, (edge) => [edge.to.id]),
    leadsTo: indexBy(skills, (skill) => skill.data.buildsOn),
    builtBy: indexBy(built, (build) => [build.skill]),
    comesAfter: indexBy(steps, (step) => step.data.next),
    usedOnTheWayTo: indexBy(roles, (role) => [
      ...new Set([...role.data.routes, ...role.data.moves].flatMap((way) => way.steps)),
    ]),
    rolesIn: indexBy(
      [...roles].sort((a, b) => a.data.spans.length - b.data.spans.length),
      (role) => [...(role.data.family ? [role.data.family] : []), ...role.data.spans],
    ),
    comparisonsOf: indexBy(comparisons, (comparison) => rolesOf(comparison.id) ?? []),
    filedUnder: indexBy(filed, (one) => [one.occupation]),
    ratesFor: indexBy(byKind.rates, ({ data }) => data.roles),
    ratesFrom: indexBy(byKind.rates, ({ data }) => [data.source]),
    casesOf: indexBy(
      byKind.cases.toSorted((a, b) => a.data.years - b.data.years),
      ({ data }) => [data.to],
    ),
    casesFrom: indexBy(byKind.cases, ({ data }) => [data.source]),
    figures: indexBy(figures, (figure) => [figure.occupation]),
    figuresFrom: indexBy(figures, (figure) => [figure.source]),
    citationsOf: indexBy(citations, (citation) => [citation.source]),
    explains: indexBy(explainedAt(byKind.symptoms), ({ address }) => [address]),
    productsBySkill: indexBy(products, ({ data }) => [data.skill]),
    productsByTerm: indexBy(products, ({ data }) => data.terms ?? []),
    soundsBySkill: indexBy(byKind.sounds, ({ data }) => data.skills),
    soundsByTerm: indexBy(byKind.sounds, ({ data }) => data.terms),
    productsByRole: indexBy(uses, (use) => [use.role]),
    titles: titlesOf(roles),
  };
}
