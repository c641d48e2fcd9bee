import type { Entry } from '../../schema/entry.ts';
import { keysOf, levels, skillGroups } from '../../schema/vocabulary.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { tapeIn } from '../../knowledge/graph/lists.ts';
import { rolesAtLevels } from '../../knowledge/levels/in-roles.ts';
import * as posterWords from '../../words/posters.ts';
import { framed, fullWidth, roomBelow } from './frame.ts';
import { wordsAt, wordsWidth } from './letters.ts';
import type { Mark } from './marks.ts';
import { jackMarks, meterMarks, rowsOf, meterWidth } from './meters.ts';
import type { Palette } from './palette.ts';

/** How many pixels a column of a level is from the next. */
const column = fullWidth / 4;
/** From the top of a meter to the base of its words, and to the jacks under them. */
const [words, jacks] = [58, 82];
/** How high jacks may stand, unless there are too many. */
const tall = 150;

/** The poster of a skill: its four levels as meters, and under each a jack for every role that asks for it so far. */
export function skillPoster(
  knowledge: Knowledge,
  skill: Entry<'skills'>,
  palette: Palette,
): Mark[] {
  const asked = rolesAtLevels(knowledge, skill.id);
  const rows = rowsOf(Math.max(1, ...asked.map(({ length }) => length)), {
    width: meterWidth,
    height: tall,
  });
  const below = jacks + rows.height;
  const { title, group } = skill.data;
  const { x: left, y } = roomBelow(below);
  const colorOf = (role: Entry<'roles'>) => palette.inkOf(tapeIn(knowledge, role)).line;
  return [
    ...framed(
      {
        strips: [{ words: skillGroups[group], under: palette.text }],
        kind: posterWords.skill,
        title,
        below,
      },
      palette,
    ),
    ...keysOf(levels).flatMap((level, index) => {
      const x = left + index * column;
      const roles = asked[index] ?? [];
      const name = wordsAt(levels[level], { x, y: y + words }, { size: 29, fill: palette.text });
      const behind = x + wordsWidth(levels[level], 29) + 10;
      return [
        ...meterMarks(index + 1, { x, y }, { filled: palette.text, rest: palette.rest }),
        name,
        wordsAt(
          roles.length > 0 ? posterWords.roles(roles.length) : '–',
          { x: behind, y: y + words },
          { size: 29, fill: palette.quiet },
        ),
        ...jackMarks(roles.map(colorOf), { x, y: y + jacks }, rows),
      ];
    }),
  ];
}
