import type { z } from 'zod';
import type { Kind } from './common.ts';
import { comparison } from './comparison.ts';
import { occupation } from './occupation.ts';
import { role } from './role.ts';
import { skill } from './skill.ts';
import { board, family, page, term } from './small.ts';
import { source } from './source.ts';
import { step } from './step.ts';

interface KindOfEntry {
  /** One of them, in words. */
  one: string;
  /** Its files are content/KIND/ID.EXTENSION. */
  extension: 'mdx' | 'yaml';
  schema: z.ZodType;
  /** The level-two headings its prose must have, in this order. Undefined: free prose. */
  sections?: readonly string[];
  /** Those of the sections that may be left out where the question makes no sense. */
  optional?: readonly string[];
}

/** Every kind of entry: where its files are, what they hold and which questions their prose answers. */
export const kinds = {
  roles: {
    one: 'role',
    extension: 'mdx',
    schema: role,
    sections: [
      'What you do',
      'Where you work',
      'How you are paid',
      'How the work looks ahead',
      'A working day',
      'Time, body and hearing',
      'Try it this weekend',
    ],
  },
  families: {
    one: 'family',
    extension: 'mdx',
    schema: family,
    sections: ['Who is on the job', 'How people move'],
  },
  skills: {
    one: 'skill',
    extension: 'mdx',
    schema: skill,
    sections: ['Why it matters', 'Where you can hear it', 'A common mistake', 'How to practice'],
    optional: ['Where you can hear it'],
  },
  steps: {
    one: 'step',
    extension: 'mdx',
    schema: step,
    sections: ['Who it is for', 'What it takes', 'How to do it', 'How to tell it has worked'],
  },
  comparisons: {
    one: 'comparison',
    extension: 'mdx',
    schema: comparison,
    sections: ['Why people mix them up', 'Where sources disagree', 'Which fits you'],
  },
  terms: { one: 'term', extension: 'mdx', schema: term },
  pages: { one: 'page', extension: 'mdx', schema: page },
  occupations: { one: 'occupation', extension: 'yaml', schema: occupation },
  sources: { one: 'source', extension: 'yaml', schema: source },
  boards: { one: 'job board', extension: 'yaml', schema: board },
} as const satisfies Record<Kind, KindOfEntry>;

export const kindNames = Object.keys(kinds) as Kind[];

/** Where the file of an entry lies, from the project root. */
export const pathOf = ({ kind, id }: { kind: Kind; id: string }): string =>
  `content/${kind}/${id}.${kinds[kind].extension}`;
