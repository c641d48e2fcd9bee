import type { Entry } from '../../schema/entry.ts';
import type { Rate } from '../../schema/rate.ts';
import {
  matches,
  payUnits,
  placeShort,
  rateKinds,
  type PayUnit,
  type Place,
  type RateKind,
  type Unit,
} from '../../schema/vocabulary.ts';
import { usualPayOrder } from '../choose/choose.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { inSentence } from '../../words/sentence.ts';
import { sourceNamed, type Named } from './fact.ts';
import { formatFigure, formatPeriod } from './format.ts';
import { comparablePay } from './pay.ts';
import { rateYear } from './pay-short.ts';
import { formatRate, formatRatePeriod, mayLead, ratesOf } from './rates.ts';
import * as words from '../../words/pay.ts';
import { sumFor } from '../../words/figures.ts';

/** Fewer roles than this are no list to put in order. */
export const fewestInPayOrder = 6;

/** What may stand in one order: nothing of another place, kind, currency or unit. */
interface PayBasis {
  place: Place;
  /** The median of the official class, or a kind of rate. */
  kind: 'class' | RateKind;
  unit: Unit;
  per: PayUnit;
}

/** The pay of one role in such an order. */
export interface PayStanding {
  role: string;
  /** What it is ordered by, in the currency and unit of its order: of a range the lower end. */
  value: number;
  /** It in words, and what the figure is of: "$560.93 a day of 8 hours", "Local 52: Boom Operator, 2026". */
  words: string;
  of: string;
  /** Who says so, and for when. */
  source: Named;
  period: string;
}

/** Roles by one kind of pay in one place, currency and unit. */
export interface PayOrder {
  /** Its name in an address: us-union-hour. */
  id: string;
  /** "US, union minimum, an hour". */
  words: string;
  /** What a reader must know of it. */
  note: string;
  /** The best paid first. */
  standings: PayStanding[];
}

type Stands = PayBasis & { standing: PayStanding };

function classStanding(knowledge: Knowledge, role: Entry<'roles'>): Stands[] {
  const pay = comparablePay(knowledge, role);
  if (!('figure' in pay)) return [];
  const { figure, occupation, match } = pay;
  const standing = {
    role: role.id,
    value: figure.value,
    words: sumFor(formatFigure(figure), payUnits.year),
    of: `${occupation.data.title}, ${inSentence(matches[match])}`,
    source: sourceNamed(knowledge, figure.source),
    period: formatPeriod(figure.period),
  };
  return [{ place: figure.place, kind: 'class', unit: figure.unit, per: 'year', standing }];
}

const rateStanding = (knowledge: Knowledge, role: string, rate: Rate): Stands => ({
  ...rate,
  standing: {
    role,
    value: rate.low,
    words: formatRate(rate),
    of: `${[rate.where, rate.job].filter(Boolean).join(': ')}, ${rateYear(rate)}`,
    source: sourceNamed(knowledge, rate.source),
    period: formatRatePeriod(rate),
  },
});

const idOf = ({ place, kind, per }: PayBasis) => [place, kind, per].join('-');
const wordsOf = ({ place, kind, per }: PayBasis) =>
  [
    placeShort[place],
    kind === 'class' ? words.orderOfClass : inSentence(rateKinds[kind]),
    payUnits[per],
  ].join(', ');

const isUsual = (one: PayBasis) => idOf(one) === usualPayOrder;

/** All pay of a role that may stand for it, in each order once: the best rate of that kind. */
function standingsOf(knowledge: Knowledge, role: Entry<'roles'>): Stands[] {
  const rates = ratesOf(knowledge, role)
    .filter(({ data }) => mayLead(data) && data.place !== 'anywhere')
    .map(({ data }) => rateStanding(knowledge, role.id, data));
  const all = [...classStanding(knowledge, role), ...rates];
  return [...new Map(all.reverse().map((one) => [`${idOf(one)} ${one.unit}`, one])).values()];
}

/**
 * The orders of pay that enough roles stand in, the fullest first. Nothing is converted, and no order
 * mixes places, currencies, units or kinds of figure.
 */
export function payOrders(knowledge: Knowledge): PayOrder[] {
  const all = knowledge.byKind.roles.flatMap((role) => standingsOf(knowledge, role));
  const groups = Map.groupBy(all, (one) => `${idOf(one)} ${one.unit}`);
  return [...groups.values()]
    .filter((group) => group.length >= fewestInPayOrder || group.some(isUsual))
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => {
      const standings = group.map(({ standing }) => standing).sort((a, b) => b.value - a.value);
      return group.slice(0, 1).map((one) => ({
        ...{ id: idOf(one), words: wordsOf(one), note: noteOf(one) },
        standings,
      }));
    });
}

/** What a reader must know of an order to read it rightly. */
function noteOf({ kind, per }: PayBasis): string {
  if (kind === 'class') return words.classOrder;
  if (per === 'day') return words.dayOrder;
  return per === 'week' ? words.weekOrder : words.rangeOrder;
}

/** An order as the page of all roles fetches it. */
export interface WrittenPayOrder {
  words: string;
  note: string;
  /** Whether it is of the class that each row names in any case. */
  ofClass: boolean;
  /** Who says so, each once, with the time it is for. */
  sources: { id: string; said: string }[];
  /** By role: what it is ordered by, that in words, and what the figure is of. */
  pay: Record<string, [value: number, words: string, of: string]>;
}

/** A source with the time its figures are for, unless its name says it. */
const saidBy = ({ source, period }: PayStanding): string =>
  source.title.includes(period) ? source.title : `${source.title}, ${period}`;

/** All orders by their ids, as they are fetched. */
export const writtenPayOrders = (knowledge: Knowledge): Record<string, WrittenPayOrder> =>
  Object.fromEntries(
    payOrders(knowledge).map(({ id, words, note, standings }) => {
      const sources = new Map(standings.map((one) => [saidBy(one), one.source.id]));
      return [
        id,
        {
          words,
          note,
          ofClass: id === usualPayOrder,
          sources: [...sources].map(([said, id]) => ({ id, said })),
          pay: Object.fromEntries(
            standings.map(({ role, value, words, of }) => [role, [value, words, of] as const]),
          ) as WrittenPayOrder['pay'],
        },
      ];
    }),
  );
