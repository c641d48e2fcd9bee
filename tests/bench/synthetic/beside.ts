import { parse, stringify } from 'yaml';
import type { ContentFile } from '../../../src/checks/integrity/document.ts';
import { dayOfRecord, recordOf, type ChangeDay } from '../../../src/schema/changes.ts';
import { hasPage } from '../../../src/schema/address.ts';
import { isKind } from '../../../src/schema/kinds.ts';
import { renamesFile, type Listed } from '../../../src/schema/renames.ts';
import type { CopyNames } from './names.ts';
import type { Wording } from './wording.ts';

/** So many days lie between a record and its copy: more than the record has. */
const daysApart = 30;

const earlier = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** The renames and removals of entries' copies. */
export function copiedRenames(text: string, names: CopyNames, wording: Wording): Listed[] {
  const all = (parse(text) ?? []) as Listed[];
  return all
    .filter(({ from }) => {
      const [kind = ''] = from.split('/');
      return isKind(kind) && hasPage(kind);
    })
    .map(({ from, to, instead, removed, on }) => ({
      from: names.named(from),
      ...(to && { to: names.named(to) }),
      ...(removed && { removed: wording.text(removed) }),
      ...(instead && { instead: names.named(instead) }),
      on,
    }));
}

/**
 * The record of what changed of the copies, on days before those it was read from: the more there is,
 * the longer it has been written. The first day says what there was, and only one is the first.
 */
export function copiedRecord(file: ContentFile, copy: number, names: CopyNames, wording: Wording) {
  const on = dayOfRecord(file.path) ?? '';
  const { commit, changes = [], begun } = parse(file.text) as ChangeDay;
  if (begun) return [];
  const copied = changes.map(({ of, title, is, what = [], was, now, why }) => ({
    ...{ of: names.named(of), title: wording.text(title), is },
    ...(what.length > 0 && { what: what.map((one) => wording.text(one)) }),
    ...(was && { was: wording.text(was) }),
    ...(now && { now: wording.text(now) }),
    ...(why && { why: wording.text(why) }),
  }));
  const path = recordOf(earlier(on, daysApart * (copy - 1)));
  return [{ path, text: stringify({ commit, changes: copied }, { lineWidth: 0 }) }];
}

/** The first day of the record before those of all copies; other files as they are. */
export function beforeCopies(file: ContentFile, times: number): ContentFile {
  const on = dayOfRecord(file.path);
  if (!on || !/^begun:/m.test(file.text)) return file;
  return { ...file, path: recordOf(earlier(on, daysApart * (times - 1))) };
}

/** A list of renames with those of copies behind. */
export const withRenames = (file: ContentFile, more: readonly Listed[]): ContentFile =>
  file.path === renamesFile && more.length > 0
    ? { ...file, text: stringify([...((parse(file.text) ?? []) as Listed[]), ...more]) }
    : file;
