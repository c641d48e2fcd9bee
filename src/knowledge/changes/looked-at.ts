import { z } from 'zod';

/**
 * What changes are told of. Older content may not fit the schema of today, so a field that is not as
 * expected counts as not there.
 */
const words = z.string().optional().catch(undefined);
const number = z.number().optional().catch(undefined);

const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) =>
      all.flatMap((one) => {
        const read = item.safeParse(one);
        return read.success ? [read.data] : [];
      }),
    );

const stated = z.looseObject({
  low: z.number(),
  high: number,
  unit: z.string(),
  per: words,
  place: words,
  period: words,
  source: words,
  of: words,
});

const taking = z.looseObject({ figures: listOf(stated) }).catch({ figures: [] });

/** The fields of an entry that changes are told of. */
export const lookedAt = z.looseObject({
  title: words,
  question: words,
  short: words,
  scheme: words,
  code: words,
  low: number,
  high: number,
  unit: words,
  per: words,
  place: words,
  period: words,
  source: words,
  roles: listOf(z.string()),
  aliases: listOf(
    z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)]),
  ),
  skills: listOf(z.looseObject({ skill: z.string(), level: z.string() })),
  moves: listOf(z.looseObject({ to: z.string() })),
  wages: listOf(z.looseObject({ period: z.string() })),
  projections: listOf(z.looseObject({ from: z.number(), to: z.number() })),
  time: taking,
  cost: taking,
});

export type LookedAt = z.output<typeof lookedAt>;
export type Amount = z.output<typeof stated>;

/** An entry of any time: its fields, and its text. */
export interface Then {
  kind: string;
  id: string;
  fields: LookedAt;
  body: string;
}

/** All entries of one time, by kind/id. */
export type Snapshot = ReadonlyMap<string, Then>;
