/** What an author may write in MDX beside Markdown: these components, with these attributes. */
export interface ComponentRule {
  required: readonly string[];
  optional: readonly string[];
  /** What it is for, as CONTRIBUTING.md says it. */
  purpose: string;
}

export const components = {
  Cite: {
    required: ['source'],
    optional: [],
    purpose: 'Names the source of the words before it and links to it.',
  },
  Figure: {
    required: ['occupation', 'period'],
    optional: ['measure', 'statistic'],
    purpose: 'Prints an official figure with its place, period and source.',
  },
  Term: {
    required: ['id'],
    optional: [],
    purpose: 'Links words to the glossary where a term first appears.',
  },
  Note: { required: ['title'], optional: [], purpose: 'An aside with a short title.' },
  Disagreement: {
    required: ['title'],
    optional: ['claims'],
    purpose: 'Shows sources that contradict each other, each in a Side.',
  },
  Side: {
    required: ['source'],
    optional: ['trusted'],
    purpose: 'What one source says, inside a Disagreement. trusted="yes" marks the one we follow.',
  },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof components;

/** HTML elements that Markdown has no sign for and that cannot do harm. */
export const plainElements: readonly string[] = ['abbr', 'br', 'kbd', 'sub', 'sup', 'wbr'];

export const ruleOf = (name: string): ComponentRule | undefined =>
  Object.hasOwn(components, name) ? components[name as ComponentName] : undefined;
