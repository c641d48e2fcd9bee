import { isValidElement, type ComponentChildren, type FunctionComponent } from 'preact';

/** What a view draws: words, or an element with what stands in it. */
export type Drawn = string | DrawnElement;

export interface DrawnElement {
  tag: string;
  props: Readonly<Record<string, unknown>>;
  children: readonly Drawn[];
  /** Whether it stands within a line, and all that is in it. */
  inLine: boolean;
}

/** Views of no words, which need not be laid out. */
export type Pictures = ReadonlySet<unknown>;

/** What stands within a line of text. */
const inLine = new Set(
  'a abbr b br cite code em i kbd mark s small span strong sub sup wbr'.split(' '),
);

export const isInLine = (node: Drawn): boolean => typeof node === 'string' || node.inLine;

/** Whether an element is for the eye alone, or is there for a script. */
const isUnread = (tag: string, props: DrawnElement['props']): boolean =>
  ['svg', 'button', 'form'].includes(tag) ||
  [true, 'true'].includes(props['aria-hidden'] as string) ||
  Boolean(props['hidden']);

function elementOf(
  tag: string,
  { children, ...props }: Record<string, unknown>,
  skipped: Pictures,
) {
  const inside = drawnBy(children as ComponentChildren, skipped);
  return { tag, props, children: inside, inLine: inLine.has(tag) && inside.every(isInLine) };
}

/** The elements and words that views draw, without what is for the eye alone. Views hold no state, so each is asked once. */
export function drawnBy(node: ComponentChildren, skipped: Pictures): Drawn[] {
  if (Array.isArray(node)) return node.flatMap((one) => drawnBy(one, skipped));
  if (typeof node === 'string' || typeof node === 'number') return [String(node)];
  if (!isValidElement(node)) return [];
  const { type, props } = node;
  if (typeof type !== 'string')
    return skipped.has(type)
      ? []
      : drawnBy((type as FunctionComponent<typeof props>)(props) as ComponentChildren, skipped);
  return isUnread(type, props as DrawnElement['props'])
    ? []
    : [elementOf(type, props as Record<string, unknown>, skipped)];
}
