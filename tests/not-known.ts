import { readFileSync } from 'node:fs';

/** A question that content left open with a reason, at the commit whose questions are followed here. */
export interface Open {
  /** The entry, as roles/mixer. */
  entry: string;
  /** time, cost, or moves.ROLE.years. */
  field: string;
  /** The role that a move leads to. */
  to?: string | undefined;
}

const fixture = new URL('fixtures/not-known-then.tsv', import.meta.url);

/** Every question that was open at commit ab1078a: 279 of them. */
export const openThen: readonly Open[] = readFileSync(fixture, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [entry = '', field = ''] = line.split('\t');
    return { entry, field, to: /^moves\.(.+)\.years$/.exec(field)?.[1] };
  });

/** What is asked where a field was left open, as the site words it. */
export function questionOf({ entry, field, to }: Open): string {
  if (to !== undefined) return 'How long does a move take?';
  if (field === 'cost') return 'What does it cost?';
  return entry.startsWith('roles/')
    ? 'How long does it take to get there?'
    : 'How long does it take?';
}

/**
 * Questions that make no sense for the thing they were asked of, each with the reason. Whoever removes a
 * move or an entry that left one open adds it here.
 */
export const senseless: Readonly<Record<string, string>> = {};

/** What the built pages may hold at most of words that tell a reader nothing, counted over all of them. */
export const limits = {
  /** “Not known” on pages of roles, skills, steps and comparisons. It was 433. */
  notKnown: 60,
  /** That no source was read, on any page. It was 151. */
  noSource: 10,
} as const;
