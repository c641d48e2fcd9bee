import type { Entry } from '../../schema/entry.ts';
import { keysOf, levelNumber, levels, stages } from '../../schema/vocabulary.ts';
import { get, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import { tapeIn } from '../../knowledge/graph/lists.ts';
import { inLevelOrder } from '../../knowledge/levels/asked.ts';
import * as words from '../../words/posters.ts';
import type { Box } from '../lines.ts';
import { framed, fullWidth, roomBelow } from './frame.ts';
import { sizeWithin, wordsAt, wordsWidth } from './letters.ts';
import type { Mark } from './marks.ts';
import { jackMarks, meterMarks, meterWidth, rowOf } from './meters.ts';
import type { Palette } from './palette.ts';
import { chainHeight, chainMarks } from './path-marks.ts';

/** What a step builds that stands on its poster: the highest levels, in columns of this many pixels. */
const most = 3;
const column = fullWidth / most;
const label = 29;

/** What it builds: the name of each skill, and its level as a meter with its word. */
const builtMarks = (
  knowledge: Knowledge,
  { data: { builds } }: Entry<'steps'>,
  { x: left, y }: Box,
  { text, quiet, rest }: Palette,
): Mark[] =>
  inLevelOrder(builds)
    .slice(0, most)
    .flatMap(({ skill, level }, index) => {
      const x = left + index * column;
      const { title } = get(knowledge, 'skills', skill).data;
      const size = sizeWithin(title, label, column - 30);
      return [
        wordsAt(title, { x, y: y + 24 }, { size, fill: text }),
        ...meterMarks(levelNumber(level), { x, y: y + 44 }, { filled: text, rest }),
        wordsAt(
          levels[level],
          { x: x + meterWidth + 14, y: y + 63 },
          { size: sizeWithin(levels[level], 24, column - meterWidth - 24), fill: quiet },
        ),
      ];
    });

/** The roles on whose way it lies, a jack each. */
function wayMarks(
  knowledge: Knowledge,
  step: Entry<'steps'>,
  { x, y }: Box,
  palette: Palette,
): Mark[] {
  const roles = knowledge.usedOnTheWayTo.get(step.id) ?? [];
  if (roles.length === 0) return [];
  const way = words.onTheWayTo(roles.length);
  const colors = roles.map((role) => palette.inkOf(tapeIn(knowledge, role)).line);
  const behind = x + wordsWidth(way, label) + 20;
  return [
    wordsAt(way, { x, y: y + 24 }, { size: label, fill: palette.quiet }),
    ...jackMarks(colors, { x: behind, y: y + 6 }, rowOf(colors.length, x + fullWidth - behind)),
  ];
}

/** The poster of a step: its place among the stages of a career, what it builds, and whom it leads to. */
export function stepPoster(knowledge: Knowledge, step: Entry<'steps'>, palette: Palette): Mark[] {
  const { title, stage, builds } = step.data;
  const roles = knowledge.usedOnTheWayTo.get(step.id) ?? [];
  const built = builds.length > 0 ? 94 : 0;
  const way = roles.length > 0 ? 58 : 0;
  const below = chainHeight + built + way;
  const room = roomBelow(below);
  return [
    ...framed(
      { strips: [{ words: stages[stage], under: palette.text }], kind: words.step, title, below },
      palette,
    ),
    ...chainMarks(
      keysOf(stages).map((id) => ({ says: stages[id], lit: id === stage })),
      room,
      palette,
    ),
    ...builtMarks(knowledge, step, { ...room, y: room.y + chainHeight + 26 }, palette),
    ...wayMarks(knowledge, step, { ...room, y: room.y + chainHeight + built + 26 }, palette),
  ];
}
