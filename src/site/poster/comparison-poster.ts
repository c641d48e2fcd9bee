import type { Entry } from '../../schema/entry.ts';
import { orderedRoles } from '../../schema/pair.ts';
import { looksOf } from '../../knowledge/compare/looks.ts';
import { get, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import { tapeIn } from '../../knowledge/graph/lists.ts';
import { grouped } from '../../knowledge/grouped.ts';
import { pathOf } from '../../knowledge/path/told.ts';
import { smallPathOf } from '../path/small-path.ts';
import { framed, fullWidth, roomBelow } from './frame.ts';
import type { Mark } from './marks.ts';
import type { Palette } from './palette.ts';
import { pathHeight, pathMarks } from './path-marks.ts';

/** How high all paths may be together, and the room between two. */
const most = 260;
const between = 34;

/** The two roles of a comparison, in its order. */
const comparedRoles = (
  knowledge: Knowledge,
  { id, data }: Entry<'comparisons'>,
): Entry<'roles'>[] => orderedRoles(id, data.first).map((role) => get(knowledge, 'roles', role));

/** The poster of a comparison: its roles on their tapes, and their places on the path of each. */
export async function comparisonPoster(
  knowledge: Knowledge,
  comparison: Entry<'comparisons'>,
  palette: Palette,
): Promise<Mark[]> {
  const roles = comparedRoles(knowledge, comparison);
  const looks = looksOf(roles.map((role) => ({ id: role.id, tape: tapeIn(knowledge, role) })));
  const stands = roles.flatMap((role, index) => {
    const look = looks[index];
    return look ? [{ role, ink: palette.inkOfLook(look) }] : [];
  });
  const paths = [...grouped(stands, ({ role }) => pathOf(knowledge, role))];
  const smalls = await Promise.all(
    paths.map(async ([path, there]) => ({ there, small: await smallPathOf(path) })),
  );
  const height = (most - between * (paths.length - 1)) / paths.length;
  const talls = smalls.map(({ small }) => pathHeight(small, { width: fullWidth, height }));
  const below = talls.reduce((sum, tall) => sum + tall, between * (paths.length - 1));
  const room = roomBelow(below);
  let { y } = room;
  return [
    ...framed(
      {
        strips: stands.map(({ role, ink }) => ({ words: role.data.title, under: ink.under })),
        title: comparison.data.question,
        below,
      },
      palette,
    ),
    ...smalls.flatMap(({ there, small }, index) => {
      const tall = talls[index] ?? 0;
      const at = { ...room, y, height: tall };
      y += tall + between;
      const [only, other] = there;
      const line = only && !other ? only.ink.line : palette.quiet;
      return pathMarks(
        small,
        at,
        { line, back: palette.back },
        there.map(({ role, ink }) => ({ at: role.data.at, ...ink })),
      );
    }),
  ];
}
