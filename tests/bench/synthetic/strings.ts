import type { z } from 'zod';
import type { Kind } from '../../../src/schema/kinds.ts';

/** A text among the fields of an entry. */
export interface FieldText {
  path: readonly PropertyKey[];
  value: string;
  /** What it names, where it is an id or an address; elsewhere whether it is words or of a set form. */
  is: Kind | 'address' | 'words' | 'form' | 'outside';
}

interface Definition {
  type: string;
  format?: string;
  checks?: { _zod: { def: { check: string; pattern?: RegExp } } }[];
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
}

/** Whether a schema says how the whole of a text is written. */
const hasForm = ({ type, format, checks = [] }: Definition): boolean =>
  type !== 'string' ||
  format !== undefined ||
  checks.some(({ _zod: { def } }) => def.pattern?.source.startsWith('^'));

function whatItIs(schema: z.ZodType, definition: Definition): FieldText['is'] {
  const { refersTo, address } = (schema.meta() ?? {}) as { refersTo?: Kind; address?: boolean };
  if (refersTo) return refersTo;
  if (address) return 'address';
  if (definition.format === 'url') return 'outside';
  return hasForm(definition) ? 'form' : 'words';
}

/** Data with each text of it changed, walked beside its schema as references are. */
export function withTexts(
  schema: z.ZodType,
  data: unknown,
  change: (text: FieldText) => string,
  path: readonly PropertyKey[] = [],
): unknown {
  const definition = schema._zod.def as unknown as Definition;
  const { shape, element, valueType, options } = definition;
  const inner = definition.innerType ?? definition.in;
  if (inner) return withTexts(inner, data, change, path);
  if (options) {
    const fitting = options.find((option) => option.safeParse(data).success);
    return fitting ? withTexts(fitting, data, change, path) : data;
  }
  if (typeof data === 'string')
    return change({ path, value: data, is: whatItIs(schema, definition) });
  if (Array.isArray(data) && element)
    return data.map((item, index) => withTexts(element, item, change, [...path, index]));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const field = shape?.[key] ?? valueType;
      return [key, field ? withTexts(field, value, change, [...path, key]) : value];
    }),
  );
}
