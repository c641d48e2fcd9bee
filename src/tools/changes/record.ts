import { stringify } from 'yaml';
import { changesBetween } from '../../knowledge/changes/between.ts';
import type { Snapshot } from '../../knowledge/changes/looked-at.ts';
import type { Change, ChangeDay } from '../../schema/changes.ts';
import type { Commit, History } from './history.ts';
import { snapshotOf } from './snapshot.ts';

/** A record that cannot go on, with what to do about it. */
export interface Broken {
  broken: string;
}

/** The last commit of each day after one, the oldest day first. */
function daysAfter(commits: readonly Commit[], told: string | undefined): Commit[] {
  const end = told === undefined ? commits.length : commits.findIndex(({ hash }) => hash === told);
  const last = new Map<string, Commit>();
  for (const commit of commits.slice(0, end)) last.set(commit.day, last.get(commit.day) ?? commit);
  return [...last.values()].toReversed();
}

const countsOf = (snapshot: Snapshot): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind } of snapshot.values()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

const isOf = (one: Change) => (other: Change) =>
  one.is !== 'corrected' && other.of === one.of && other.is === one.is;

/** What was told of a day before, with what came since: the same happening of the same thing is one. */
function merged(before: readonly Change[], more: readonly Change[]): Change[] {
  const renewed = before.map((one) => {
    const again = more.find(isOf(one));
    return again ? { ...one, what: [...new Set([...one.what, ...again.what])] } : one;
  });
  return [...renewed, ...more.filter((one) => !before.some(isOf(one)))];
}

/** Why the history cannot say what changed since a commit; undefined where it can. */
function gap(
  history: History,
  commits: readonly Commit[],
  told: string | undefined,
): string | undefined {
  if (commits.some(({ hash }) => hash === told)) return undefined;
  const isShallow = history.isShallow();
  const fetch = 'Fetch the rest with "git fetch --unshallow", and run it again.';
  if (told === undefined)
    return isShallow
      ? `There is no record yet, and this clone has not the whole history. ${fetch}`
      : undefined;
  return isShallow
    ? `The record ends at commit ${told}, which this clone does not reach. ${fetch}`
    : `The record ends at commit ${told}, which is not in this history. Write into the newest file the commit of this history that it tells.`;
}

/**
 * The days of the record that are new or go on, the oldest first, made of what was committed since its
 * last day; or why that cannot be told.
 */
export function newDays(history: History, record: readonly ChangeDay[]): ChangeDay[] | Broken {
  const newest = record.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1);
  const commits = history.commits();
  const broken = gap(history, commits, newest?.commit);
  if (broken) return { broken };
  const days: ChangeDay[] = [];
  let before = newest && snapshotOf(history.filesAt(newest.commit));
  for (const { hash, day } of daysAfter(commits, newest?.commit)) {
    const now = snapshotOf(history.filesAt(hash));
    const told = record.find(({ on }) => on === day);
    const changes = before ? changesBetween(before, now) : [];
    const begun = before ? told?.begun : countsOf(now);
    if (changes.length > 0 || begun)
      days.push({
        ...{ on: day, commit: hash, changes: merged(told?.changes ?? [], changes) },
        ...(begun ? { begun } : {}),
      });
    before = now;
  }
  return days;
}

/** A day as its file holds it: a change a line or two, without fields that say nothing. */
export const dayText = ({ on: _, changes, ...head }: ChangeDay): string =>
  stringify(
    {
      ...head,
      changes: changes.map(({ what, ...change }) =>
        what.length > 0 ? { ...change, what } : change,
      ),
    },
    { lineWidth: 0 },
  );
