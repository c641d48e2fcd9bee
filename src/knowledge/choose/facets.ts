import type { Candidate, Facet } from './choose.ts';
import type { Entry } from '../../schema/entry.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { hasFee } from '../figures/fee.ts';
import { monthsIn } from '../figures/months.ts';
import { comparablePay } from '../figures/pay.ts';
import { isKnown } from '../../schema/known.ts';
import type { Answer } from '../../schema/common.ts';
import { bases, companies, type Base, type HowOften } from '../../schema/vocabulary.ts';
import * as words from '../../words/choose/facets.ts';

type RoleEntry = Entry<'roles'>;

/** The options of each facet with the words a reader sees; families come from the content. */
const options = {
  pay: words.pay,
  training: words.training,
  leaning: words.leaning,
  nights: words.howOften,
  weekends: words.howOften,
  travel: words.howOften,
  lifting: words.howOften,
  heights: words.howOften,
  loud: words.howOften,
  company: companies,
  base: {
    home: bases.home,
    'some-home': words.partlyFromHome,
    both: bases.both,
    site: bases.site,
  },
} as const satisfies Record<Exclude<Facet, 'family'>, Record<string, string>>;

type OptionsOf<F extends keyof typeof options> = (keyof (typeof options)[F])[];

/** The options of a facet, each with the words a reader sees. */
export const optionWords = (
  { byKind }: Knowledge,
  facet: Facet,
): [option: string, words: string][] =>
  facet === 'family'
    ? byKind.families.map(({ id, data }) => [id, data.title])
    : Object.entries(options[facet]);

type Route = RoleEntry['data']['routes'][number];
type Counts = (step: Entry<'steps'>) => boolean;

/**
 * Whether a way into a role is without some kind of step from its beginning: none of its own steps is
 * one, and it begins outside the field or leads through a role that can be reached without one. Roles
 * that lead only to each other in a circle are no beginning.
 */
function isWithout(
  knowledge: Knowledge,
  { steps, through }: Route,
  counts: Counts,
  passed: ReadonlySet<string>,
): boolean {
  if (steps.some((step) => counts(get(knowledge, 'steps', step)))) return false;
  if (through === undefined) return true;
  if (passed.has(through)) return false;
  const { routes } = get(knowledge, 'roles', through).data;
  const further = new Set([...passed, through]);
  return routes.some((before) => isWithout(knowledge, before, counts, further));
}

/**
 * How many ways into a role there are, how many pass through a course, here or before, or a degree, and
 * through how many of those that do no course has a fee.
 */
export function waysIn(knowledge: Knowledge, { id, data: { routes } }: RoleEntry) {
  const passing = (counts: Counts): number =>
    routes.filter((route) => !isWithout(knowledge, route, counts, new Set([id]))).length;
  const taught = passing(({ data }) => data.course);
  return {
    all: routes.length,
    taught,
    free: taught - passing((step) => step.data.course && hasFee(step)),
    degree: passing(({ data }) => data.degree),
  };
}

/** Whether a role can be reached without a course, or a fee for one, or through one, and whether any way in takes a degree. */
function trainingOf(knowledge: Knowledge, role: RoleEntry): OptionsOf<'training'> {
  const { all, taught, free, degree } = waysIn(knowledge, role);
  const under: Record<OptionsOf<'training'>[number], boolean> = {
    without: taught < all,
    'no-fee': taught - free < all,
    'no-degree': degree === 0,
    with: taught > 0,
    degree: degree > 0,
  };
  return (Object.keys(under) as OptionsOf<'training'>).filter((option) => under[option]);
}

/** The lower end of a time in months, or undefined where it is not known. */
function monthsOf(time: Answer): number | undefined {
  const each = isKnown(time) ? monthsIn(time.unit) : undefined;
  return each === undefined || !isKnown(time) ? undefined : time.low * each;
}

function payBand(dollars: number | undefined): OptionsOf<'pay'> {
  if (dollars === undefined) return ['not-known'];
  if (dollars < 60_000) return ['under-60'];
  return dollars < 90_000 ? ['60-to-90'] : ['from-90'];
}

const leaningSide = (leaning: number): OptionsOf<'leaning'> =>
  leaning === 3 ? ['both'] : leaning < 3 ? ['artistic'] : ['technical'];

/** What is rare is also not often; what is almost always is often. */
const amounts: Record<HowOften, OptionsOf<'nights'>> = {
  rarely: ['rarely', 'not-often'],
  sometimes: ['not-often'],
  often: ['often'],
  mostly: ['often'],
};

/** What can be done from home, all of it or a part, can be so at least partly. */
const places: Record<Base, OptionsOf<'base'>> = {
  home: ['home', 'some-home'],
  both: ['some-home', 'both'],
  site: ['site'],
};

/** A role as it is chosen and sorted. */
export function candidateOf(knowledge: Knowledge, role: RoleEntry): Candidate {
  const { title, family, leaning, time, conditions } = role.data;
  const shown = comparablePay(knowledge, role);
  const pay = 'figure' in shown ? shown.figure.value : undefined;
  return {
    title,
    under: {
      family: family ? [family] : [],
      pay: payBand(pay),
      training: trainingOf(knowledge, role),
      leaning: leaningSide(leaning),
      nights: amounts[conditions.nights],
      weekends: amounts[conditions.weekends],
      travel: amounts[conditions.travel],
      lifting: amounts[conditions.lifting],
      heights: amounts[conditions.heights],
      loud: amounts[conditions.loud],
      company: [conditions.company],
      base: places[conditions.base],
    },
    by: { pay, leaning, time: monthsOf(time) },
  };
}
