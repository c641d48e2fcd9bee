import { levels } from '../../schema/vocabulary.ts';
import * as words from '../../words/kept/taken.ts';
import { formatDay, formatList } from '../figures/format.ts';
import { contentDay, isLater } from '../graph/content-day.ts';
import type { Kept } from '../plan/kept-form.ts';
import { heldIn, type Held } from './held.ts';
import type { ThingsNamed } from './things.ts';

const told = (count: number, inWords: (count: number) => string): string[] =>
  count > 0 ? [inWords(count)] : [];

type Understood = Omit<Held, 'unknown'>;

/** What is understood of it, in words: "5 kept pages", "1 line of evidence"; empty where there is nothing. */
const inWords = ({ pages, lines, marks, role, target, absent }: Understood): string[] => [
  ...told(pages.size, words.keptPages),
  ...told(lines.size, words.linesOfEvidence),
  ...told(marks.size, words.markedSkills),
  ...(role === undefined ? [] : [words.yourRole]),
  ...(target === undefined ? [] : [words.yourTarget]),
  ...told(absent.size, words.absentPages),
];

/** How many things are understood of it. */
const countOf = ({ pages, lines, marks, role, target, absent }: Understood): number =>
  pages.size + lines.size + marks.size + absent.size + [role, target].filter(Boolean).length;

const isNew =
  <Value>(before: { has: (value: Value) => boolean }) =>
  (value: Value) =>
    !before.has(value);

/** What is there after and was not before. */
const addedTo = (before: Held, after: Held): Understood => ({
  pages: new Set([...after.pages].filter(isNew(before.pages))),
  absent: new Set([...after.absent].filter(isNew(before.absent))),
  lines: new Set([...after.lines].filter(isNew(before.lines))),
  marks: new Map([...after.marks].filter(([name]) => !before.marks.has(name))),
  role: before.role === undefined ? after.role : undefined,
  target: before.target === undefined ? after.target : undefined,
});

/** So many skills that stay at their level are named. */
const mostNamed = 3;

/** The skills whose level here is another than in the file. */
function staysTold(before: Held, file: Held, named: ThingsNamed): string[] {
  const stay = [...file.marks].flatMap(([name, there]) => {
    const here = before.marks.get(name);
    if (here === undefined || here === there) return [];
    return [words.stays(named.titles[name] ?? name, levels[here], levels[there])];
  });
  return stay.length > mostNamed ? [words.manyStay(stay.length)] : stay;
}

/** What of a file is not understood, and whether it comes from a newer site than this one. */
function unknownTold(file: Kept, { unknown }: Held, named: ThingsNamed): string[] {
  const version = String(file['version']);
  return [
    ...(isLater(version, named.version) ? [words.isNewer(formatDay(contentDay(version)))] : []),
    ...told(unknown, words.notUnderstood),
  ];
}

/** What a file holds, in words, and whether anything of it is shown. */
export interface FileTold {
  holds: string;
  more: string;
  isShown: boolean;
}

/** What a file holds, in words. */
export function fileTold(file: Kept, named: ThingsNamed): FileTold {
  const held = heldIn(file, named);
  const holds = inWords(held);
  return {
    holds: holds.length > 0 ? formatList(holds) : words.nothingOf,
    more: unknownTold(file, held, named).join(' '),
    isShown: holds.length > 0,
  };
}

/** What has come of a file that was put in place of all there was. */
export function placedTold(file: Kept, named: ThingsNamed): string {
  const { holds, more } = fileTold(file, named);
  return [words.takenIn(holds), more].filter(Boolean).join(' ');
}

/** What has come of a file that was added to what was there before. */
export function addedTold(before: Kept, after: Kept, file: Kept, named: ThingsNamed): string {
  const [was, is, from] = [before, after, file].map((one) => heldIn(one, named)) as [
    Held,
    Held,
    Held,
  ];
  const [added, left] = [addedTo(was, is), addedTo(is, from)].map(inWords) as [string[], string[]];
  const were = countOf(from) - countOf(addedTo(was, is)) - countOf(addedTo(is, from));
  const none = left.length > 0 ? words.noneAdded : words.nothingAdded;
  return [
    added.length > 0 ? words.added(formatList(added)) : none,
    ...(left.length > 0 ? [words.leftOut(formatList(left))] : []),
    ...(added.length + left.length > 0 && were > 0 ? [words.restWasHere] : []),
    ...staysTold(was, from, named),
    ...unknownTold(file, from, named),
  ].join(' ');
}
