import { z } from 'zod';
import { happenings } from '../words/changes.ts';
import { oneOf, text } from './common.ts';

export { happenings } from '../words/changes.ts';

/** Where the kept record of what changed lies: a file a day, which `npm run changes` writes. They are no entries. */
const changesFolder = 'content/changes/';

/** The day that a file of the record tells; undefined for any other file. */
export const dayOfRecord = (path: string): string | undefined =>
  path.startsWith(changesFolder)
    ? /^([^/]*)\.yaml$/.exec(path.slice(changesFolder.length))?.[1]
    : undefined;

/** Whether a file lies in the folder of the record. */
export const isRecord = (path: string): boolean => path.startsWith(changesFolder);

/** The file that tells a day. */
export const recordOf = (on: string): string => `${changesFolder}${on}.yaml`;

export type Happening = keyof typeof happenings;

const name = text(1, 300);

const change = z.strictObject({
  of: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'name it by kind and id, like roles/foley-artist',
    })
    .describe('The thing that changed, by its kind and id then.'),
  title: name.describe('What it was called then.'),
  is: oneOf(happenings).describe('What happened to it.'),
  what: z.array(name).default([]).describe('What was added, taken out or wrong.'),
  was: name.optional().describe('Of a correction: what stood there before,'),
  now: name.optional().describe('and what stands there since.'),
  why: text(10, 400).optional().describe('How it came to be wrong, where that is known.'),
});

/** What changed on one day. */
export const changeDay = z.strictObject({
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/, { error: 'a commit has 40 digits from 0 to f' })
    .describe('The last commit of the day that is told.'),
  begun: z
    .record(z.string(), z.int().positive())
    .optional()
    .describe('Of the first day: how many there were of each kind.'),
  changes: z.array(change).default([]).describe('What changed, thing by thing.'),
});

export type Change = z.output<typeof change>;
export type ChangeDay = z.output<typeof changeDay> & { on: string };
