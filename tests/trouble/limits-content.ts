import type { ContentFile } from '../../src/checks/integrity/document.ts';
import { keysOf, payUnits } from '../../src/schema/vocabulary.ts';
import {
  comparison,
  family,
  occupation,
  projection,
  role,
  skill,
  skillIds,
  step,
  term,
  wages,
  type Written,
} from '../unit/sample.ts';
import { smallBeside, smallContent } from './small-site.ts';

const many = (count: number, text: string) =>
  Array.from({ length: count }, (_, index) => `${text} ${index + 1}.`);

/** Entries with the least that may be said: what may be left out is, and figures are few. */
const least: Written[] = [
  occupation('us-all', { code: '00-0000', wages: [], projections: [] }),
  occupation('us-sound', {
    benchmark: 'us-all',
    wages: [{ period: 'May 2025', median: 40000, source: 'survey' }],
    projections: [],
  }),
  step('first-gig', { time: { notKnown: 'Nobody has counted it.' }, next: ['course'], builds: [] }),
  skill('mixing', { aliases: [], buildsOn: ['listening'] }),
  family('live', { order: 1, holds: 1 }),
  term('gain', { aliases: [] }),
];

/** Entries with the most: long lists, long texts, numbers at their ends. */
const most: Written[] = [
  role('mixer', 'technician', {
    duties: many(9, 'A duty that is done on every working day in number'),
    reasonsNot: many(6, 'A reason not to do it that is honest in number'),
    answersTo: many(12, 'The head of sound in number'),
    tools: many(20, 'A tool').map((name) => ({ name, for: `What ${name.toLowerCase()} does` })),
    payUnits: keysOf(payUnits),
    leaning: 5,
    holds: 36,
    time: {
      low: 0,
      high: 50,
      unit: 'years',
      place: 'anywhere',
      period: 'read 2026',
      source: 'survey',
    },
    aliases: many(15, 'A name').map((name) => ({ name, place: 'us', sector: 'live' })),
    summary: `The job ${'of many words '.repeat(9)}in one sentence.`,
  }),
  comparison('mixer', 'technician', {
    fit: many(8, 'you like what they do in number').map((text, index) => ({
      role: index % 2 ? 'mixer' : 'technician',
      if: text,
    })),
  }),
  occupation('us-sound', {
    benchmark: 'us-all',
    wages: Array.from({ length: 12 }, (_, index) => ({
      ...wages,
      ...{
        period: `May ${2025 - index}`,
        mean: 45000,
        medianHourly: 19.23,
        employment: 250_000_000,
      },
    })),
    projections: [
      { ...projection, changePercent: -80, openingsThousand: 0.1, selfEmployedPercent: 100 },
    ],
  }),
  step('course', {
    builds: [...skillIds, 'soldering'].map((id) => ({ skill: id, level: 'expert' })),
    next: ['first-gig'],
    time: { inherent: { value: 'One weekend', note: many(6, 'What it needs besides').join(' ') } },
    cost: {
      inherent: { value: 'Free' },
      figures: many(9, 'The fee in town').map((of) => ({
        of,
        where: 'Springfield',
        ...{ low: 0, high: 300_000, unit: 'USD', place: 'us', period: '2025', source: 'survey' },
      })),
    },
    prerequisites: many(10, 'Something to have before in number'),
  }),
  family('live', { order: 99 }),
];

/** Whole small knowledge bases whose entries say as little, and as much, as entries may. */
export const atLimits: Readonly<Record<'least' | 'most', ContentFile[]>> = {
  least: [...smallContent(...least), ...smallBeside],
  most: [...smallContent(...most), ...smallBeside],
};
