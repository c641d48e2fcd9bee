import { pathOf } from '../schema/kinds.ts';
import type { AnyEntry } from '../schema/entry.ts';
import type { Prose } from '../knowledge/prose/read.ts';
import type { HandedOver } from './handed-over.ts';
import { printed } from './quotes.ts';

/**
 * The paths of entries whose text was read since somebody began to listen. It lies where the content that is handed over does:
 * what makes a page and what listens to it are loaded apart.
 */
const place = Symbol.for('signal-path.texts-read');
const shared = globalThis as { [place]?: Set<string> | undefined };

/** Says that the text of an entry was read. */
export const textRead = (entry: Pick<AnyEntry, 'kind' | 'id'>): void =>
  void shared[place]?.add(pathOf(entry));

/** Has texts that are read from now on put into a set, and gives the one they were put into. */
export function listenTo(texts: Set<string> | undefined): Set<string> | undefined {
  const before = shared[place];
  shared[place] = texts;
  return before;
}

/**
 * Works something out once for all who ask. Each of them counts as having read the texts it was made of:
 * whatever is kept from one page to the next must go through this if it is made of texts.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value; texts: ReadonlySet<string> } | undefined;
  return () => {
    if (!made) {
      const texts = new Set<string>();
      const before = listenTo(texts);
      try {
        made = { value: make(), texts };
      } finally {
        listenTo(before);
      }
    }
    for (const text of made.texts) shared[place]?.add(text);
    return made.value;
  };
}

/**
 * Prose that says when its text is read. What stands in the open are the facts that `factsOf` tells: headings, links and
 * components, without where they stand.
 */
function heardProse({ tree, headings, links, uses }: Prose, read: () => void): Prose {
  const heard = <Value>(value: Value): PropertyDescriptor => ({
    enumerable: true,
    get: () => (read(), value),
  });
  const placed = <Fact extends object>(fact: Fact, line: number) =>
    Object.defineProperty(fact, 'line', heard(line)) as Fact & { line: number };
  const heads = new Map(
    headings.map(({ line, ...fact }, index) => [headings[index], placed(fact, line)]),
  );
  const prose = {
    headings: [...heads.values()],
    links: links.map(({ line, ...fact }) => placed(fact, line)),
    uses: uses.map(({ line, node, under, ...fact }) =>
      Object.defineProperty(
        placed({ ...fact, under: under && heads.get(under) }, line),
        'node',
        heard(node),
      ),
    ),
  };
  return Object.defineProperty(prose, 'tree', heard(tree)) as unknown as Prose;
}

/** The facts of an entry's prose that may be read without a word: all that stands in the open in it. */
export const factsOf = ({ headings, links, uses }: Prose): unknown => [
  headings.map(({ depth, text, slug }) => [depth, text, slug]),
  links.map(({ url }) => url),
  uses.map(({ name, attributes, under }) => [name, attributes, under && headings.indexOf(under)]),
];

/** Content as it is printed, whose entries say when their text is read. */
export function heard({ entries, prose }: Pick<HandedOver, 'entries' | 'prose'>) {
  const told = new Map<AnyEntry, Prose>();
  const all = entries.map((entry) => {
    const read = () => textRead(entry);
    const one = {
      kind: entry.kind,
      id: entry.id,
      data: printed(entry.data),
      get body() {
        read();
        return entry.body;
      },
    } as AnyEntry;
    const parsed = prose.get(entry);
    if (parsed) told.set(one, heardProse(parsed, read));
    return one;
  });
  return { entries: all, prose: told };
}
