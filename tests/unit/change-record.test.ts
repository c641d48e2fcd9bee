import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRecord } from '../../src/knowledge/changes/read-record.ts';
import { recordOf, type ChangeDay } from '../../src/schema/changes.ts';
import { historyOf } from '../../src/tools/changes/history.ts';
import { dayText, newDays } from '../../src/tools/changes/record.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'signal-path-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const repository = () => join(root, 'whole');

const git = (day: string, ...words: string[]) =>
  execFileSync('git', ['-C', repository(), ...words], {
    env: {
      ...process.env,
      ...{ GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
      ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' },
      ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' },
    },
  })
    .toString()
    .trim();

/** Commits a file of the content on a day, and gives the commit. */
function commit(day: string, name: string, text: string): string {
  const file = join(repository(), 'content', name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  git(day, 'add', '-A');
  git(day, 'commit', '-q', '-m', name);
  return git(day, 'rev-parse', 'HEAD');
}

const term = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;

function begin() {
  mkdirSync(repository());
  git('2026-11-20', 'init', '-q');
  commit('2026-11-20', 'terms/hum.mdx', term('Hum', 'A tone.'));
  commit('2026-11-21', 'terms/hum.mdx', term('Hum', 'A low tone.'));
  return commit('2026-11-21', 'terms/hiss.mdx', term('Hiss — noise', 'A sound.'));
}

/** The days that are new, or what is wrong. */
const told = (record: readonly ChangeDay[], folder = repository()) =>
  newDays(historyOf(folder), record);

const days = (record: readonly ChangeDay[]): ChangeDay[] => {
  const all = told(record);
  if ('broken' in all) throw new Error(all.broken);
  return all;
};

describe('The record of changes', () => {
  test('begins with how much there was, and tells each day by its last commit', () => {
    const last = begin();
    const [first, second, ...more] = days([]);
    expect(first).toMatchObject({ on: '2026-11-20', begun: { terms: 1 }, changes: [] });
    expect(second).toMatchObject({ on: '2026-11-21', commit: last });
    expect(second?.changes.map(({ of, is }) => `${of} ${is}`)).toEqual([
      'terms/hiss added',
      'terms/hum revised',
    ]);
    expect(more).toEqual([]);
  });

  test('goes on from its last commit, into the same day too, and keeps what was written there by hand', () => {
    begin();
    const hand = {
      ...{ of: 'terms/hum', title: 'Hum', is: 'corrected' as const, what: ['Cause'] },
      ...{ was: 'a fan', now: 'the mains', why: 'A reader wrote.' },
    };
    const [first, second] = days([]) as [ChangeDay, ChangeDay];
    const record = [first, { ...second, changes: [...second.changes, hand] }];
    expect(days(record)).toEqual([]);
    const again = commit('2026-11-21', 'terms/buzz.mdx', term('Buzz', 'A sharp tone.'));
    expect(days(record)).toMatchObject([{ on: '2026-11-21', commit: again }]);
    const changes = days(record)[0]?.changes ?? [];
    expect(changes).toContainEqual(hand);
    expect(changes.map(({ of, is }) => `${of} ${is}`)).toContain('terms/buzz added');
  });

  test('is read again as it was written', () => {
    begin();
    const all = days([]);
    const files = all.map((day) => ({ path: recordOf(day.on), text: dayText(day) }));
    expect(readRecord(files)).toEqual(all.toReversed());
  });

  test('says of a shallow clone that it does not reach back, and goes on in one that does', () => {
    const last = begin();
    const record = days([]);
    commit('2026-11-22', 'terms/buzz.mdx', term('Buzz', 'A sharp tone.'));
    commit('2026-11-22', 'terms/buzz.mdx', term('Buzz', 'A sharper tone.'));
    const clone = (depth: number) => {
      const folder = join(root, `depth-${depth}`);
      execFileSync('git', [
        'clone',
        '-q',
        '--depth',
        String(depth),
        `file://${repository()}`,
        folder,
      ]);
      return folder;
    };
    expect(told(record, clone(1))).toEqual({
      broken: expect.stringMatching(new RegExp(`${last}.*does not reach`)) as string,
    });
    expect(told([], clone(2))).toEqual({
      broken: expect.stringContaining('not the whole history') as string,
    });
    expect(told(record, clone(3))).toMatchObject([{ on: '2026-11-22' }]);
  });

  test('says so where its last commit is in no history', () => {
    begin();
    const [first] = days([]) as [ChangeDay];
    expect(told([{ ...first, commit: 'f'.repeat(40) }])).toEqual({
      broken: expect.stringContaining('not in this history') as string,
    });
  });

  test('is told where there is no history to read', () => {
    begin();
    const folder = join(root, 'no-git');
    mkdirSync(folder);
    expect(historyOf(folder).isThere()).toBe(false);
    expect(historyOf(repository()).isThere()).toBe(true);
  });

  test('reads no file that is no entry, and goes on where one cannot be read', () => {
    begin();
    commit('2026-11-22', 'queries.tsv', 'hum\t/terms/hum/\tyes\n');
    commit('2026-11-22', 'terms/odd.mdx', 'no fields at all');
    expect(days(days([]))).toEqual([]);
  });
});
