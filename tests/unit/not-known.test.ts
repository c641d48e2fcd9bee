import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/knowledge/graph/answers.ts';
import { unmeasuredOf } from '../../src/knowledge/graph/unmeasured.ts';
import type { AnyEntry } from '../../src/schema/entry.ts';
import { openThen, questionOf, senseless, type Open } from '../not-known.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const entryOf = ({ entry }: Open) =>
  knowledge.entries.find(({ kind, id }) => `${kind}/${id}` === entry);
const keyOf = ({ entry, field }: Open) => `${entry} ${field}`;

/** Whether content has something to answer with: a value in the field, or two published cases. */
function hasValue({ field, to }: Open, { id, data }: AnyEntry): boolean {
  const moves = 'moves' in data ? data.moves : [];
  const value: unknown =
    to === undefined
      ? (data as Partial<Record<string, unknown>>)[field]
      : moves.find((move) => move.to === to)?.years;
  const cases = knowledge.byKind.cases.filter(({ data: one }) =>
    to === undefined ? one.to === id : one.from === id && one.to === to,
  );
  const stated = typeof value === 'object' && value !== null && !('notKnown' in value);
  return stated || (field !== 'cost' && cases.length > 1);
}

/** What became of a question: answered, open and told at the foot of its page, or gone without a word. */
function fateOf(open: Open): string {
  const entry = entryOf(open);
  if (!entry) return 'gone';
  const question = questionOf(open);
  const answers = answersOf(knowledge, entry).filter(
    (answer) => answer.question === question && answer.to === open.to,
  );
  const told = unmeasuredOf(knowledge, entry).filter(
    (line) =>
      line.question === question &&
      (open.to === undefined || line.reasons.some(({ to }) => to.includes(open.to ?? ''))),
  );
  if (answers.length !== 1) return 'gone';
  if (answers[0]?.state === 'known') {
    if (!hasValue(open, entry)) return 'answered by nothing';
    return told.length === 0 ? 'answered' : 'answered and open';
  }
  return told.length === 1 ? 'open' : `told ${told.length} times`;
}

describe('A question that was open once', () => {
  test('is one of 279', () => {
    expect(openThen).toHaveLength(279);
    expect(new Set(openThen.map(keyOf)).size).toBe(279);
  });

  test('is answered by now, or stands once in the list of its page, or made no sense', () => {
    const lost = openThen
      .filter((open) => !(keyOf(open) in senseless))
      .map((open) => `${keyOf(open)}: ${fateOf(open)}`)
      .filter((line) => !/: (answered|open)$/.test(line));
    expect(lost).toEqual([]);
  });

  test('is called senseless only where it is asked no more, and with a reason', () => {
    const keys = new Set(openThen.map(keyOf));
    for (const [key, why] of Object.entries(senseless)) {
      expect(keys.has(key), key).toBe(true);
      expect(why.length, key).toBeGreaterThan(15);
    }
    const asked = openThen.filter((open) => keyOf(open) in senseless && fateOf(open) !== 'gone');
    expect(asked.map(keyOf)).toEqual([]);
  });
});

describe('What is said once for the whole site', () => {
  test('is counted, and stands in the list of no page', () => {
    const { roles } = knowledge.byKind;
    const once = roles.flatMap((role) => answersOf(knowledge, role).filter((one) => one.saidOnce));
    expect(once.length).toBeGreaterThan(0);
    expect(once.map(({ state }) => state)).not.toContain('known');
    const questions = new Set(once.map(({ question }) => question));
    const told = roles.flatMap((role) => unmeasuredOf(knowledge, role));
    expect(told.filter(({ question }) => questions.has(question))).toEqual([]);
  });
});
