import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import type { Known } from './known.ts';
import type { TitlesAbroad } from './with-titles.ts';

/** The titles of roles in other languages than English, which few adverts need. */
export const titlesAbroad = ({ byKind }: Knowledge): TitlesAbroad =>
  Object.fromEntries(
    byKind.roles.flatMap(({ id, data: { aliases } }) => {
      const names = aliases.filter(({ language }) => language !== undefined);
      return names.length > 0 ? [[id, names.map(({ name }) => name)]] : [];
    }),
  );

/** What adverts are decoded by, without some titles. */
export const withoutTitles = (known: Known, titles: TitlesAbroad): Known => ({
  ...known,
  things: known.things.map((one) =>
    one.kind === 'role'
      ? { ...one, names: one.names.filter((name) => !titles[one.id]?.includes(name)) }
      : one,
  ),
});
