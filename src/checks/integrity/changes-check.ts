import { dayOfRecord, changeDay, type ChangeDay } from '../../schema/changes.ts';
import { day } from '../../schema/common.ts';
import { onceFor } from '../../schema/once-for.ts';
import { readDocument, type ContentFile } from './document.ts';
import type { Problem } from './problem.ts';
import { fieldName, shapeProblems } from './shape.ts';

/** What is wrong in the file, whatever its name. */
const inside = onceFor((file: ContentFile): readonly Problem[] => {
  const document = readDocument(file);
  if (Array.isArray(document)) return document;
  const { problems, data } = shapeProblems(changeDay, document);
  const { changes = [] } = (data ?? {}) as Partial<ChangeDay>;
  const unlike = changes.flatMap(({ is, was, now }, index): Problem[] => {
    const halves = [was, now].filter((half) => half !== undefined).length;
    if (halves === (is === 'corrected' ? 2 : 0)) return [];
    const who = is === 'corrected' ? 'a correction' : 'only a correction';
    const what = `${who} says what was and what is now`;
    const at = ['changes', index, 'is'];
    return [
      {
        ...{ id: 'change', file: file.path, line: document.lineOf(at), field: fieldName(at) },
        ...{ what, fix: 'Give both was and now, of a correction only' },
      },
    ];
  });
  return [...problems, ...unlike];
});

/** What is wrong with a file of the record of changes on a day; nothing lies ahead of it. */
export function changesProblems(file: ContentFile, today: string): readonly Problem[] {
  const on = dayOfRecord(file.path);
  const wrong = (what: string, fix: string): Problem => ({
    ...{ id: 'change', file: file.path, line: 1, what, fix },
  });
  if (on === undefined || !day.safeParse(on).success)
    return [wrong('the file is not named after a day', 'Name it after its day: 2026-11-27.yaml')];
  if (on > today)
    return [wrong(`nothing changed on ${on} yet`, 'Name it after a day that has been')];
  return inside(file);
}
