import type { z } from 'zod';
import type { Kind } from './kinds.ts';
import { onceFor } from './once-for.ts';

/** An id that one entry's data holds of another entry, or an address it holds. */
export interface Reference {
  path: PropertyKey[];
  kind: Kind | 'address';
  value: string;
}

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  out?: z.ZodType;
}

/** What a schema says of itself. Zod puts it together anew each time, and it is asked of every value. */
const saidOf = onceFor(
  (schema: z.ZodType) => (schema.meta() ?? {}) as { refersTo?: Kind; address?: boolean },
);

/**
 * Every reference in an entry's data, found by walking it beside its schema, so that a reference is
 * declared once: where the schema says id(KIND) or address.
 */
export function referencesIn(
  schema: z.ZodType,
  data: unknown,
  path: PropertyKey[] = [],
): Reference[] {
  if (data === undefined || data === null) return [];
  const { refersTo, address } = saidOf(schema);
  if (typeof data === 'string' && (refersTo || address)) {
    return [{ path, kind: refersTo ?? 'address', value: data }];
  }
  const definition = schema._zod.def as unknown as Definition;
  const inner = definition.innerType ?? definition.out;
  if (inner) return referencesIn(inner, data, path);
  if (definition.shape && typeof data === 'object') {
    return Object.entries(definition.shape).flatMap(([key, field]) =>
      referencesIn(field, (data as Record<string, unknown>)[key], [...path, key]),
    );
  }
  if (definition.element && Array.isArray(data)) {
    const { element } = definition;
    return data.flatMap((item, index) => referencesIn(element, item, [...path, index]));
  }
  if (definition.options) {
    const fitting = definition.options.find((option) => option.safeParse(data).success);
    return fitting ? referencesIn(fitting, data, path) : [];
  }
  return [];
}
