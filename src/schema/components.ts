import { z } from 'zod';
import { id, oneOf, text } from './common.ts';
import { referencesIn, type Reference } from './references.ts';
import { measures, statistics } from './vocabulary.ts';

/** A component that an author may write in MDX beside Markdown. */
export interface ProseComponent {
  attributes: z.ZodObject;
  /** What it is for, as docs/fields.md says it. */
  purpose: string;
  /** The component it must stand straight inside. */
  inside?: string;
  /** What it must hold, and how many at least. */
  holds?: { name: string; least: number };
  /** What must stand between its tags. Of what may hold nothing, that would be shown nowhere. */
  between?: 'nothing' | 'words' | 'paragraphs';
  /** The word that stands for what it prints, where sentences are read without it. */
  stands?: string;
}

/** Components by name. */
export type ComponentTable = Readonly<Record<string, ProseComponent>>;

const words = text(1, 200);

/**
 * Every component of the text. Each attribute is declared here and nowhere else: the check, citations,
 * the tables in docs/fields.md and the props of what renders it follow.
 */
export const components = {
  Cite: {
    attributes: z.strictObject({ source: id('sources').describe('Who says so.') }),
    purpose: 'Names the source of the words before it and links to it.',
    between: 'nothing',
  },
  Figure: {
    attributes: z.strictObject({
      occupation: id('occupations').describe('The official class.'),
      period: words.describe('As the class has it: "May 2025", or "2024-2034" for a projection.'),
      measure: oneOf(measures)
        .optional()
        .describe('What is counted. Pay unless it says otherwise.'),
      statistic: oneOf(statistics)
        .optional()
        .describe('Which value of it. The usual one unless it says otherwise.'),
    }),
    purpose: 'Prints an official figure with its place, period and source.',
    between: 'nothing',
    stands: 'figure',
  },
  Rate: {
    attributes: z.strictObject({ id: id('rates').describe('The rate.') }),
    purpose: 'Prints what a job is paid, with its unit, kind, place, period and source.',
    between: 'nothing',
    stands: 'figure',
  },
  Term: {
    attributes: z.strictObject({ id: id('terms').describe('The term.') }),
    purpose: 'Links words to the glossary where a term first appears.',
    between: 'words',
  },
  Note: {
    attributes: z.strictObject({ title: words.describe('The title.') }),
    purpose: 'An aside with a short title.',
    between: 'paragraphs',
  },
  Disagreement: {
    attributes: z.strictObject({
      title: words.describe('What they disagree about.'),
      claims: words.optional().describe('Ids of the claims it lays open, with spaces between.'),
    }),
    purpose: 'Shows sources that contradict each other, each in a Side.',
    between: 'paragraphs',
    holds: { name: 'Side', least: 2 },
  },
  Side: {
    attributes: z.strictObject({
      source: id('sources').describe('Who says it.'),
      trusted: z.literal('yes').optional().describe('Marks the source we follow.'),
    }),
    purpose: 'What one source says, inside a Disagreement.',
    between: 'paragraphs',
    inside: 'Disagreement',
  },
} as const satisfies ComponentTable;

export type ComponentName = keyof typeof components;

/** The attributes of a component, as what renders it takes them. */
export type Attributes<Name extends ComponentName> = z.output<
  (typeof components)[Name]['attributes']
>;

/** HTML elements that Markdown has no sign for and that cannot do harm. They take no attributes. */
export const plainElements: readonly string[] = ['abbr', 'br', 'kbd', 'sub', 'sup', 'wbr'];

/** Those of them that hold nothing. */
export const voidElements: readonly string[] = ['br', 'wbr'];

/** A component by its name; undefined for a name that no component has. */
export const componentNamed = (
  name: string,
  table: ComponentTable = components,
): ProseComponent | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);

/** A component as it stands in prose, with those of its attributes that are plain text. */
interface Used {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/** Every entry and address that the attributes of a component name. */
export function referencesInUse(
  { name, attributes }: Used,
  table: ComponentTable = components,
): Reference[] {
  const component = componentNamed(name, table);
  return component ? referencesIn(component.attributes, attributes) : [];
}

/** What a component says, if it is one of that name and nothing is wrong with its attributes. */
export function attributesIn<Name extends ComponentName>(
  name: Name,
  use: Used,
): Attributes<Name> | undefined {
  if (use.name !== name) return undefined;
  const read = components[name].attributes.safeParse(use.attributes);
  return read.success ? (read.data as Attributes<Name>) : undefined;
}
