import { parse } from 'yaml';
import { onceFor } from '../../schema/once-for.ts';
import { changeDay, dayOfRecord, type ChangeDay } from '../../schema/changes.ts';

/** What a file of the record tells; nothing where it is not right, which the check says. */
const readDay = onceFor(({ path, text }: { path: string; text: string }): ChangeDay[] => {
  const on = dayOfRecord(path);
  if (on === undefined) return [];
  try {
    const { data } = changeDay.safeParse(parse(text));
    return data ? [{ ...data, on }] : [];
  } catch {
    return [];
  }
});

/** The record of changes in some files, the newest day first. */
export const readRecord = (files: readonly { path: string; text: string }[]): ChangeDay[] =>
  files.flatMap(readDay).sort((a, b) => b.on.localeCompare(a.on));
