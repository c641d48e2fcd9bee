import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import {
  componentNamed,
  components,
  plainElements,
  type ComponentTable,
} from '../../schema/components.ts';
import { isJsx, lineOf, type Jsx, type Prose, type Use } from '../../knowledge/prose/read.ts';
import { suggest } from './nearest.ts';
import type { Wrong } from './problem.ts';
import { explain } from './shape.ts';

/** What is wrong on a line of prose. */
export interface Finding extends Wrong {
  line: number;
  /** The attribute it is about, where that is not in the words. */
  field?: string;
}

const isOptional = (schema: z.core.$ZodType | undefined) =>
  schema !== undefined && z.safeParse(schema, undefined).success;

/** Attributes that are spread, computed, unknown or missing. */
function attributeFindings(node: Jsx, table: ComponentTable): Finding[] {
  const name = node.name ?? '';
  const shape = componentNamed(name, table)?.attributes.shape ?? {};
  const known = Object.keys(shape);
  const line = lineOf(node);
  const written = new Set<string>();
  const findings = node.attributes.flatMap((attribute): Finding[] => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [
        {
          id: 'attribute-text',
          line,
          what: `<${name}> spreads an expression`,
          fix: 'Write each attribute as text',
        },
      ];
    }
    if (written.has(attribute.name)) {
      const what = `${attribute.name} of <${name}> stands twice`;
      return [{ id: 'attribute-twice', line, what, fix: 'Keep one' }];
    }
    written.add(attribute.name);
    if (!known.includes(attribute.name)) {
      const fix = known.length ? suggest(attribute.name, known) : 'Remove it';
      return [
        {
          id: 'attribute-unknown',
          line,
          what: `<${name}> has no attribute ${attribute.name}`,
          fix,
        },
      ];
    }
    if (typeof attribute.value === 'string' && attribute.value.trim()) return [];
    const fix = `Write ${attribute.name}="…" with plain text`;
    return [
      { id: 'attribute-text', line, what: `${attribute.name} of <${name}> is not plain text`, fix },
    ];
  });
  const missing = known.filter((one) => !written.has(one) && !isOptional(shape[one]));
  return [
    ...findings,
    ...missing.map((attribute) => ({
      id: 'attribute-missing' as const,
      line,
      what: `<${name}> lacks ${attribute}`,
      fix: `Add ${attribute}="…"`,
    })),
  ];
}

/** Values of attributes that their schema does not allow; those that lack a value are told elsewhere. */
export function valueFindings(
  { name, attributes, line }: Use,
  table: ComponentTable = components,
): Finding[] {
  const schema = componentNamed(name, table)?.attributes;
  return (schema?.safeParse(attributes).error?.issues ?? []).flatMap((issue) => {
    const [attribute] = issue.path;
    const value = attributes[String(attribute)];
    if (!schema || !value?.trim()) return [];
    return [
      { line, field: `${String(attribute)} of <${name}>`, ...explain(issue, schema, attributes) },
    ];
  });
}

function elementFindings(node: Jsx, table: ComponentTable): Finding[] {
  const names = [...Object.keys(table), ...plainElements];
  const line = lineOf(node);
  if (!node.name)
    return [
      { id: 'component-unknown', line, what: 'an empty tag <> stands here', fix: 'Remove it' },
    ];
  if (!names.includes(node.name)) {
    const what = `<${node.name}> may not be used in content`;
    return [{ id: 'component-unknown', line, what, fix: suggest(node.name, names) }];
  }
  return attributeFindings(node, table);
}

function nodeFindings(node: Nodes, table: ComponentTable): Finding[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        {
          id: 'code-import',
          line,
          what: 'content may not import or export',
          fix: 'Remove the line',
        },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const fix = 'Write the text itself, or \\{ for a brace';
      return [
        { id: 'code-expression', line, what: 'content may not run an expression in braces', fix },
      ];
    }
    case 'image':
    case 'imageReference':
      return [
        { id: 'image', line, what: 'content holds no images', fix: 'Say in words what it shows' },
      ];
    default:
      return isJsx(node) ? elementFindings(node, table) : [];
  }
}

/** Everything in an entry's MDX that is more than content: code, raw HTML, unknown components. */
export function contentOnly({ tree }: Prose, table: ComponentTable = components): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node: Nodes) => {
    findings.push(...nodeFindings(node, table));
  });
  return findings;
}

/** Headings whose anchor the frame of the page has already, or one of its sections. */
export const anchorFindings = (
  { headings }: Prose,
  rule: { all: readonly string[] } | undefined,
  sections: readonly string[],
): Finding[] =>
  headings
    .filter(({ text }) => !rule?.all.includes(text))
    .filter(({ slug }) => slug === 'main' || sections.includes(slug))
    .map(({ text, line }) => ({
      id: 'heading-twice' as const,
      line,
      what: `the page has an anchor like that of “${text}” already`,
      fix: 'Choose other words',
    }));

/** Headings that are missing, unknown, out of order or of the wrong depth. */
export function headingFindings(
  { headings }: Prose,
  rule: { all: readonly string[]; optional: readonly string[] } | undefined,
): Finding[] {
  const findings: Finding[] = headings
    .filter((heading) => heading.depth === 1)
    .map(({ line }) => ({
      id: 'heading-level',
      line,
      what: 'a heading with one # stands here',
      fix: 'Use ##',
    }));
  if (!rule) return findings;
  const second = headings.filter((heading) => heading.depth === 2);
  for (const { text, line } of second) {
    if (rule.all.includes(text)) continue;
    findings.push({
      id: 'heading-unknown',
      line,
      what: `"${text}" is not a heading of this kind`,
      fix: suggest(text, rule.all),
    });
  }
  const found = second.filter(({ text }) => rule.all.includes(text));
  const texts = found.map((heading) => heading.text);
  for (const heading of rule.all) {
    if (texts.includes(heading) || rule.optional.includes(heading)) continue;
    findings.push({
      id: 'heading-missing',
      line: 1,
      what: `the question "${heading}" is not answered`,
      fix: `Add ## ${heading}`,
    });
  }
  const order = texts.map((text) => rule.all.indexOf(text));
  const wrong = order.findIndex((index, place) => place > 0 && index <= (order[place - 1] ?? -1));
  if (wrong > 0) {
    const { line = 1, text = '' } = found[wrong] ?? {};
    const twice = texts.indexOf(text) < wrong;
    findings.push(
      twice
        ? { id: 'heading-twice', line, what: `"${text}" stands twice`, fix: 'Join the two' }
        : {
            id: 'heading-order',
            line,
            what: `"${text}" is out of order`,
            fix: `Order: ${rule.all.join(', ')}`,
          },
    );
  }
  return findings;
}
