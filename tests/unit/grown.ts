import type { Knowledge } from '../../src/knowledge/graph/knowledge.ts';
import type { Title } from '../../src/knowledge/graph/titles.ts';
import type { Entry } from '../../src/schema/entry.ts';
import { drawFrom, oneIn, type Draw } from '../bench/synthetic/random.ts';

type Listed = 'occupations' | 'skills' | 'sources' | 'steps' | 'terms';

/** Words in place of others of the same length, by chance, from all words that such texts have. */
function reworder(texts: readonly string[]): (text: string, draw: Draw) => string {
  const words = [...new Set(texts.flatMap((text) => text.match(/[a-z]+/gi) ?? []))];
  const byLength = Map.groupBy(words, ({ length }) => length);
  return (text, draw) =>
    text.replace(/[a-z]+/gi, (word) => oneIn(byLength.get(word.length) ?? [word], draw) ?? word);
}

/** An id as that of an entry: its name, and which copy it is, because words chosen by chance may come again. */
const idOf = (name: string, copy: number) =>
  `${name.toLowerCase().replaceAll(/\W+/g, '-')}-${copy}`;

const textsOf = ({ data }: Entry<Listed>): string[] =>
  ['title', 'short', 'summary'].flatMap((field) => {
    const text = (data as unknown as Record<string, unknown>)[field];
    return typeof text === 'string' ? text : [];
  });

function copiesOf<K extends Listed>(entries: readonly Entry<K>[], times: number): Entry<K>[] {
  const reworded = reworder(entries.flatMap(textsOf));
  const draw = drawFrom('copies');
  return Array.from({ length: times }, (_none, copy) =>
    copy === 0
      ? entries
      : entries.map((entry) => {
          const fields = Object.entries(entry.data).map(([field, value]) => [
            field,
            ['title', 'short', 'summary'].includes(field) ? reworded(String(value), draw) : value,
          ]);
          const data = Object.fromEntries(fields) as Entry<K>['data'];
          const name = 'short' in data ? data.short : data.title;
          return { ...entry, id: idOf(name, copy), data } as Entry<K>;
        }),
  ).flat();
}

function moreTitles(titles: readonly Title[], times: number): Title[] {
  const reworded = reworder(titles.map(({ name }) => name));
  const draw = drawFrom('titles');
  const copies = Array.from({ length: times - 1 }, (_none, copy) =>
    titles.map((title) => {
      const name = reworded(title.name, draw);
      return { ...title, name, id: idOf(name, copy) };
    }),
  );
  return [...titles, ...copies.flat()].sort((a, b) => a.name.localeCompare(b.name));
}

/** What the lists of a knowledge base are made of, with so many times the things, in other words. */
export function grown(knowledge: Knowledge, times: number): Knowledge {
  const { byKind, movesFrom, movesInto } = knowledge;
  const copyNames = Array.from({ length: times }, (_none, copy) => (copy === 0 ? '' : `-${copy}`));
  const roles = copyNames.flatMap((ending) =>
    byKind.roles.map((role) => (ending ? { ...role, id: role.id + ending } : role)),
  );
  const byId = new Map(roles.map((role) => [role.id, role]));
  const moved = (moves: typeof movesFrom): typeof movesFrom =>
    new Map(
      copyNames.flatMap((ending) =>
        [...moves].map(([id, edges]) => [
          id + ending,
          edges.map(({ from, to, move }) => ({
            from: byId.get(from.id + ending) ?? from,
            to: byId.get(to.id + ending) ?? to,
            move,
          })),
        ]),
      ),
    );
  return {
    ...knowledge,
    titles: moreTitles(knowledge.titles, times),
    movesFrom: moved(movesFrom),
    movesInto: moved(movesInto),
    byKind: {
      ...byKind,
      roles,
      occupations: copiesOf(byKind.occupations, times),
      skills: copiesOf(byKind.skills, times),
      sources: copiesOf(byKind.sources, times),
      steps: copiesOf(byKind.steps, times),
      terms: copiesOf(byKind.terms, times),
    },
  };
}
