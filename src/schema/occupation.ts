import { z } from 'zod';
import { confidences, places, schemes, units } from './vocabulary.ts';
import { id, oneOf, review, stated, text, unusual } from './common.ts';

const amount = z.number().positive().optional();
const sourced = {
  source: id('sources').describe('Who says so.'),
  confidence: oneOf(confidences).default('high').describe('How sure it is.'),
  note: text(3, 400).optional().describe('What a reader must know to read it rightly.'),
  unusual,
};

const percentiles = {
  p10: amount.describe('One in ten earns less.'),
  p25: amount.describe('A quarter earns less.'),
  median: amount.describe('Half earn less.'),
  p75: amount.describe('Three quarters earn less.'),
  p90: amount.describe('Nine in ten earn less.'),
};

const wages = z
  .strictObject({
    period: text(4, 30).describe('When, such as "May 2025".'),
    ...percentiles,
    mean: amount.describe('The average.'),
    medianHourly: amount.describe('Half earn less an hour.'),
    employment: amount.describe('Jobs counted in the same survey.'),
    employmentErrorPercent: z
      .number()
      .nonnegative()
      .optional()
      .describe('The relative standard error of that count, in percent.'),
    ...sourced,
  })
  .describe('Yearly pay before tax at one period, in the currency of the occupation.');

const areaPay = z.strictObject({
  code: text(1, 12).describe('The code of the area in the list, in quotes.'),
  ...percentiles,
  employment: amount.describe('Jobs counted there.'),
  unusual,
});

const areaTable = z
  .strictObject({
    period: text(4, 30).describe('When, such as "May 2025".'),
    list: id('areas').describe('The list that says which area each code is.'),
    source: sourced.source,
    confidence: sourced.confidence,
    readAs: text(15, 160).optional().describe('What was read instead of the original.'),
    rows: z.array(areaPay).min(1).describe('One line for each area.'),
  })
  .describe('Yearly pay before tax in areas of the country, as one table of a survey has it.');

const projection = z
  .strictObject({
    from: z.int().min(1990).max(2100).describe('The year it starts from.'),
    to: z.int().min(1990).max(2100).describe('The year it looks to.'),
    jobsFrom: amount.describe('Thousands of jobs at the start.'),
    jobsTo: amount.describe('Thousands of jobs at the end.'),
    changePercent: z.number().describe('Change over the whole period, in percent.'),
    openingsThousand: amount.describe('Openings a year, in thousands, leavers replaced included.'),
    selfEmployedPercent: z
      .number()
      .nonnegative()
      .optional()
      .describe('Share of people in the class who work for themselves, in percent.'),
    ...sourced,
  })
  .refine((value) => value.to > value.from, { error: '"to" must be after "from"', path: ['to'] });

/** An official statistical class with its figures. */
export const occupation = z.strictObject({
  title: text(3, 120).describe('Its official name.'),
  scheme: oneOf(schemes).describe('The classification it belongs to.'),
  code: text(1, 20).describe('Its code there, in quotes.'),
  place: oneOf(places).describe('Where its figures hold.'),
  currency: oneOf(units).describe('The currency of its wages.'),
  summary: text(20, 300).describe('What the class holds, in our own words.'),
  part: text(5, 80)
    .optional()
    .describe(
      'Which part of it holds the jobs in sound, by its code: "sound engineers are 3417/05".',
    ),
  definedBy: id('sources').optional().describe('Who defines the class, or a copy of that.'),
  benchmark: id('occupations').optional().describe('The class to compare with: all occupations.'),
  wages: z.array(wages).default([]).describe('Newest first.'),
  areas: z.array(areaTable).default([]).describe('Pay by place, newest first.'),
  projections: z.array(projection).default([]).describe('Newest first.'),
  stated: z
    .array(stated)
    .default([])
    .describe('Figures that a source states of the class alone, outside a survey table.'),
  ...review,
});

export type Wages = z.output<typeof wages>;
export type AreaTable = z.output<typeof areaTable>;
export type AreaPay = z.output<typeof areaPay>;
export type Projection = z.output<typeof projection>;
