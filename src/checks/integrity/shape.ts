import type { z } from 'zod';
import type { ContentDocument } from './document.ts';
import { suggest } from './nearest.ts';
import { isProblemId, type ProblemId } from '../problems/table.ts';
import type { Problem, Wrong } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** A path as people write it: skills[2].level. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (name, part) =>
      typeof part === 'number'
        ? `${name}[${part}]`
        : name
          ? `${name}.${String(part)}`
          : String(part),
    '',
  );

/** Of the branches of a union, the issues of the one that came nearest to fitting. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const weight = (issues: Issue[]) =>
    issues.reduce(
      (sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length * 10 : 1),
      0,
    );
  const [best = []] = [...issue.errors].sort((a, b) => weight(a) - weight(b));
  return best
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue)
    .flatMap(flatten);
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part],
    data,
  );

interface Definition {
  innerType?: z.ZodType;
  out?: z.ZodType;
  options?: z.ZodType[];
  element?: z.ZodType;
  shape?: Record<PropertyKey, z.ZodType>;
}

const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** The schemas a path leads to: a wrapper and what it wraps, a union and all its branches. */
function schemasAt(schema: z.ZodType | undefined, path: readonly PropertyKey[]): z.ZodType[] {
  if (!schema) return [];
  const { innerType, out, options = [], element, shape } = definitionOf(schema);
  const inside = [innerType, out, ...options].flatMap((inner) => schemasAt(inner, path));
  const [part, ...rest] = path;
  if (part === undefined) return [schema, ...inside];
  return [...inside, ...schemasAt(typeof part === 'number' ? element : shape?.[part], rest)];
}

/** The keys the schema has where an unknown one stands. */
const knownKeys = (schema: z.ZodType, path: readonly PropertyKey[]): string[] =>
  schemasAt(schema, path).flatMap((one) => Object.keys(definitionOf(one).shape ?? {}));

/** What a field is for, as its schema describes it. */
const purposeOf = (schema: z.ZodType, path: readonly PropertyKey[]): string =>
  schemasAt(schema, path).find((one) => one.description)?.description ?? '';

/** What zod expects, in words. */
const words: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a group of fields',
  record: 'a group of fields',
  string: 'text',
};

/** The rule that an issue with words of its own breaks. */
function ruleOf(issue: Issue): ProblemId {
  if (issue.code === 'custom') {
    const named: unknown = issue.params?.['problem'];
    return isProblemId(named) ? named : 'field-rule';
  }
  if (issue.code === 'invalid_format') return 'field-form';
  const ofText =
    (issue.code === 'too_small' || issue.code === 'too_big') && issue.origin === 'string';
  return ofText ? 'text-length' : 'number-range';
}

/** A value as it can be named in a message: a group or list by what it is. */
const written = (value: unknown): string =>
  Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'a group of fields'
      : typeof value === 'number' && !Number.isFinite(value)
        ? 'no number'
        : String(value as string | number | boolean);

/** How a number lies outside its range, and what would lie inside. */
function beyond(issue: Issue): [what: string, fix: string] | undefined {
  if (issue.code === 'too_small' && issue.origin !== 'string') {
    return ['too small', `Write ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`];
  }
  if (issue.code === 'too_big' && issue.origin !== 'string') {
    return ['too large', `Write ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`];
  }
  return undefined;
}

/** How to write a value of the type that is expected. */
function advice(expected: string, value: unknown, keys: readonly string[]): string {
  if (expected === 'object' && keys.length > 0) {
    const named = [...new Set(keys)].slice(0, 8).join(', ');
    return `Write its fields on lines of their own below it, such as ${named}`;
  }
  const digits = /^[^\d-]*(-?[\d,]*\d(?:\.\d+)?)\D*$/.exec(String(value))?.[1];
  if (expected === 'number' && typeof value === 'string' && digits) {
    return `Write ${digits.replaceAll(',', '')}, with no sign, comma or quotes`;
  }
  return `Write ${words[expected] ?? expected} here`;
}

/** What is wrong and what would be right, for the kinds of issue that zod's own words leave unclear. */
export function explain(issue: Issue, schema: z.ZodType, data: unknown): Wrong {
  const value = valueAt(data, issue.path);
  const missing = (wanted: string) => {
    const purpose = purposeOf(schema, issue.path);
    const fix = `Add ${wanted}${purpose && `. ${purpose}`}`;
    const isEmpty = value === null && issue.path.length > 0;
    const what = isEmpty ? 'the field has nothing in it' : 'the field is missing';
    return { id: 'field-missing' as const, what, fix };
  };
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    if (value === undefined || value === null) {
      return missing(`one of: ${allowed.join(', ')}`);
    }
    return {
      id: 'word-unknown',
      what: `"${written(value)}" is not one of the values`,
      fix: suggest(written(value), allowed),
    };
  }
  if (issue.code === 'invalid_type') {
    const expected = words[issue.expected] ?? issue.expected;
    return value === undefined || value === null
      ? missing(`it: ${expected}`)
      : {
          id: 'field-type',
          what: `this is not ${expected}`,
          fix: advice(issue.expected, value, knownKeys(schema, issue.path)),
        };
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return {
      id: 'list-short',
      what: 'the list is too short',
      fix: `Give at least ${issue.minimum}`,
    };
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return { id: 'list-long', what: 'the list is too long', fix: `Give at most ${issue.maximum}` };
  }
  const outside = beyond(issue);
  if (outside)
    return { id: 'number-range', what: `${written(value)} is ${outside[0]}`, fix: outside[1] };
  return { id: ruleOf(issue), what: 'the value is not right', fix: issue.message };
}

/** What to do about a field that is not known here, though others near it may be. */
function unknownFix(schema: z.ZodType, path: readonly PropertyKey[], key: string): string {
  const known = knownKeys(schema, path);
  return known.includes(key)
    ? 'Remove it: it does not go with the fields beside it'
    : suggest(key, known);
}

/** Without what else is said of a value that is not even of the right type. */
function withoutSequels(issues: readonly Issue[]): Issue[] {
  const at = ({ path }: Issue) => fieldName(path);
  const wrong = new Set(issues.filter(({ code }) => code === 'invalid_type').map(at));
  return issues.filter((issue) => issue.code === 'invalid_type' || !wrong.has(at(issue)));
}

/** Everything about one entry's fields that its schema does not allow. */
export function shapeProblems(
  schema: z.ZodType,
  document: ContentDocument,
): { problems: Problem[]; data?: unknown } {
  const result = schema.safeParse(document.data);
  if (result.success) return { problems: [], data: result.data };
  const issues = withoutSequels(result.error.issues.flatMap(flatten));
  const problems = issues.flatMap((issue): Problem[] => {
    const place = { file: document.file, line: document.lineOf(issue.path) };
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...place,
        id: 'field-unknown',
        line: document.lineOf([...issue.path, key]),
        field: fieldName([...issue.path, key]),
        what: 'there is no such field',
        fix: unknownFix(schema, issue.path, key),
      }));
    }
    return [{ ...place, field: fieldName(issue.path), ...explain(issue, schema, document.data) }];
  });
  return { problems };
}
