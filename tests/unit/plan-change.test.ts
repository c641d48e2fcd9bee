import { describe, expect, test } from 'vitest';
import { changeAsked, ownPlan } from '../../src/knowledge/plan/at.ts';
import {
  bothChanges,
  changeBetween,
  isChange,
  withChange,
} from '../../src/knowledge/plan/change.ts';
import { changeInWords } from '../../src/knowledge/plan/change-words.ts';
import { keptAfter } from '../../src/knowledge/plan/kept-after.ts';
import type { Contents } from '../../src/knowledge/plan/open.ts';
import type { Profile } from '../../src/knowledge/plan/profile.ts';
import { isKept } from '../../src/knowledge/plan/kept-form.ts';
import { readKept } from '../../src/knowledge/plan/written.ts';

const contents: Contents = {
  version: '2027-01-01.abc',
  skills: { mixing: { title: 'Mixing' }, editing: { title: 'Editing' } },
  roles: { mixer: { title: 'Mixer' }, editor: { title: 'Editor' } },
  renamed: { skills: { blending: 'mixing' }, roles: {} },
};
const one: Profile = { skills: { mixing: 'working' }, role: 'mixer' };
const other: Profile = { skills: { mixing: 'expert', editing: 'working' }, target: 'editor' };

/** A value nested so deep that writing it down again can fail. */
const nested = (levels: number): unknown => {
  let value: unknown = 'working';
  for (let level = 0; level < levels; level++) value = [value];
  return value;
};

describe('A change', () => {
  test('between two plans makes the second of the first, and names nothing else', () => {
    expect(withChange(one, changeBetween(one, other))).toEqual(other);
    expect(changeBetween(one, other).skills).toEqual({ mixing: 'expert', editing: 'working' });
    expect(changeBetween(other, one).skills).toEqual({ mixing: 'working', editing: null });
    expect(isChange(changeBetween(one, one))).toBe(false);
  });

  test('and then another are one, in which the later mark stands', () => {
    const both = bothChanges(
      { skills: { mixing: 'expert' }, role: 'mixer' },
      { skills: { mixing: null } },
    );
    expect(both).toEqual({ skills: { mixing: null }, role: 'mixer' });
  });

  test('is told line by line', () => {
    expect(changeInWords(changeBetween(one, other), one, contents)).toEqual([
      'Mixing: Expert, now Working',
      'Editing: Working, now not marked',
      'The role you hold: none, now Mixer',
      'The role you want: Editor, now none',
    ]);
  });

  test('that an address asks for may lower a mark, and is none where it stands already', () => {
    expect(changeAsked(other, { mixing: 'working' }).skills).toEqual({ mixing: 'working' });
    expect(isChange(changeAsked(other, { mixing: 'expert' }))).toBe(false);
  });
});

describe('What is kept', () => {
  test('by two tabs has the marks of both, whichever was opened first', () => {
    const empty = readKept(undefined) ?? { skills: {} };
    const first = keptAfter(empty, { skills: { mixing: 'working' } }, contents);
    const second = keptAfter(first, { skills: { editing: 'expert' }, target: 'editor' }, contents);
    expect(second).toMatchObject({
      skills: { mixing: 'working', editing: 'expert' },
      target: 'editor',
    });
    expect(keptAfter(second, { skills: { mixing: null } }, contents)).toMatchObject({
      skills: { editing: 'expert' },
    });
  });

  test('and is not understood stays to the letter, until that skill is marked anew', () => {
    const odd = {
      skills: { mixing: 'wizard', gone: 'expert', editing: { deep: [1] }, __proto: 3 },
      unread: ['lost.expert', { mark: 1 }, 'mixing.guru'],
      role: { id: 'mixer' },
      format: 7,
    };
    const after = keptAfter(odd, { skills: { editing: 'working' } }, contents);
    expect(after).toEqual({
      ...odd,
      skills: { ...odd.skills, editing: 'working' },
      version: contents.version,
    });
    expect(keptAfter(odd, { skills: { mixing: 'expert' } }, contents)).toMatchObject({
      skills: { mixing: 'expert', gone: 'expert' },
      unread: ['lost.expert', { mark: 1 }],
    });
  });

  test('under an old id gives way to a mark under the new one', () => {
    const kept = { skills: { blending: 'expert' } };
    expect(ownPlan(kept, contents).profile.skills).toEqual({ mixing: 'expert' });
    const after = keptAfter(kept, { skills: { mixing: 'awareness' } }, contents);
    expect(after).toMatchObject({ skills: { mixing: 'awareness' } });
    expect(ownPlan(after, contents).profile.skills).toEqual({ mixing: 'awareness' });
  });

  test('and is no plan at all is replaced once the reader keeps another', () => {
    for (const broken of [
      undefined,
      5,
      'x',
      [],
      {},
      { skills: 4 },
      { skills: { a: nested(10_000) } },
    ]) {
      expect(isKept(broken)).toBe(false);
      expect(keptAfter(broken, { skills: { mixing: 'working' } }, contents)).toEqual({
        skills: { mixing: 'working' },
        version: contents.version,
      });
    }
  });

  test('and is not understood is told in one sentence, with its beginning named', () => {
    const three = { skills: { mixing: 'wizard', gone: 'expert', editing: { a: 1 } } };
    expect(ownPlan(three, contents).notes.map(({ text }) => text)).toEqual([
      '3 marks are not understood and are kept as they are: “mixing.wizard”, “gone.expert”, “editing.?”.',
    ]);
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`gone-${n}`, 'expert']));
    const [note] = ownPlan({ skills: many }, contents).notes;
    expect(note?.text).toMatch(/^300 marks are not .+“gone-5.expert”, and 294 more\.$/);
  });

  test.each([
    { skills: { mixing: nested(12) } },
    { skills: { mixing: 'x'.repeat(5_000_000) } },
    { skills: { [`${'a-'.repeat(2_000_000)}a`]: 'working' } },
    { skills: { mixing: 1e99, editing: true } },
    { skills: { mixing: 'working' }, version: { toString: 1 }, role: ['mixer'], target: 12 },
    { skills: {}, unread: 'mixing.working' },
  ])('opens whatever it is, in words short enough to read (%#)', (kept) => {
    for (const { text } of ownPlan(kept, contents).notes) {
      expect(text).not.toContain('[object');
      expect(text.length).toBeLessThan(200);
    }
  });
});
