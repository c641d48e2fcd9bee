import type { Entry } from '../../schema/entry.ts';
import { pathStages } from '../../schema/vocabulary.ts';
import { get, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import { tapeIn } from '../../knowledge/graph/lists.ts';
import { stagesOnTheWay } from '../../knowledge/path/places.ts';
import { standsAt } from '../../knowledge/path/compared.ts';
import { pathOf } from '../../knowledge/path/told.ts';
import { capitalized } from '../../words/sentence.ts';
import * as words from '../../words/posters.ts';
import { smallPathOf } from '../path/small-path.ts';
import { framed, fullWidth, roomBelow, type Strip } from './frame.ts';
import { sizeWithin, wordsAt } from './letters.ts';
import type { Mark } from './marks.ts';
import type { Palette } from './palette.ts';
import { chainHeight, chainMarks, pathHeight, pathMarks } from './path-marks.ts';

/** The line of words under a path, and the room above it. */
const line = 32;
const between = 34;
/** How high a path may be. */
const most = 200;

/** The families of a role: its own, or those that it spans. */
const familiesOf = (knowledge: Knowledge, { data }: Entry<'roles'>) =>
  [data.family, ...data.spans].flatMap((id) => (id ? get(knowledge, 'families', id) : []));

/** How many tapes have room for their words. */
const mostNamed = 3;

/** The tapes of a role, and what it is: without words where it spans more families than have room for them. */
function headOf(knowledge: Knowledge, role: Entry<'roles'>, palette: Palette) {
  const families = familiesOf(knowledge, role);
  const isNamed = families.length <= mostNamed;
  const strips = families.map(({ data: { title, tape } }): Strip => {
    const { under } = palette.inkOf(tape);
    return isNamed ? { words: title, under } : { under };
  });
  return { strips, kind: isNamed ? words.role : words.roleIn(families.length) };
}

/** Where a role stands, under its picture. */
function caption(words: string, palette: Palette, height: number): Mark {
  const { x, y } = roomBelow(height);
  const size = sizeWithin(words, line, fullWidth);
  return wordsAt(words, { x, y: y + height - 6 }, { size, fill: palette.quiet });
}

/** The poster of a role: its family's signal path with its places filled, or the stages for one of all families. */
export async function rolePoster(
  knowledge: Knowledge,
  role: Entry<'roles'>,
  palette: Palette,
): Promise<Mark[]> {
  const { title, family, at } = role.data;
  const frame = { ...headOf(knowledge, role, palette), title };
  const path = pathOf(knowledge, role);
  const told = capitalized(standsAt(path, role.data));
  if (family === undefined) {
    const height = chainHeight + between + line;
    const stages = stagesOnTheWay.map((id) => ({ says: pathStages[id], lit: at.includes(id) }));
    return [
      ...framed({ ...frame, below: height }, palette),
      ...chainMarks(stages, roomBelow(height), palette),
      caption(told, palette, height),
    ];
  }
  const small = await smallPathOf(path);
  const tall = pathHeight(small, { width: fullWidth, height: most });
  const below = tall + between + line;
  const ink = palette.inkOf(tapeIn(knowledge, role));
  return [
    ...framed({ ...frame, below }, palette),
    ...pathMarks(
      small,
      { ...roomBelow(below), height: tall },
      { line: ink.line, back: palette.back },
      [{ at, ...ink }],
    ),
    caption(told, palette, below),
  ];
}
