import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { WrittenCard } from '../../src/knowledge/compare/card.ts';
import type { Fact, Named } from '../../src/knowledge/figures/fact.ts';
import { passageFrom } from '../../src/knowledge/plan/passage.ts';
import { knownFrom, levelName } from '../../src/knowledge/plan/words.ts';
import { capitalized, inSentence } from '../../src/words/sentence.ts';
import { bases, companies, howOften } from '../../src/schema/vocabulary.ts';
import { fullSite } from '../builds.ts';
import type { Steps } from '../../src/knowledge/plan/steps.ts';
import { all, faults, pagesOf, textOf, wholePagesOf, type BuiltPage } from './pages.ts';

const { folder, base } = fullSite;
const pages = wholePagesOf(fullSite);
const byAddress = new Map(pages.map((page) => [page.address, page]));
const cards = readdirSync(`${folder}/compare/cards`).map(
  (file) => JSON.parse(readFileSync(`${folder}/compare/cards/${file}`, 'utf8')) as WrittenCard,
);
const steps = JSON.parse(readFileSync(`${folder}/compare/steps.json`, 'utf8')) as Steps;
const pairPages = pages.filter(({ address }) => /\/compare\/[^/]+-vs-[^/]+\/$/.test(address));
const gzipped = (file: string) => gzipSync(readFileSync(`${folder}/${file}`)).length;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** A text with the names of its sources where it has their numbers. */
const named = (element: Element | null) => {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const number of copy?.querySelectorAll('sup') ?? [])
    number.textContent = `,${number.querySelector('.hidden')?.textContent ?? ''}`;
  return textOf(copy ?? null);
};
const mainOf = (page: BuiltPage | undefined) => named(page?.document.querySelector('main') ?? null);
const rolePage = ({ id }: WrittenCard) => byAddress.get(`${base}roles/${id}/`);

/** A source as it is cited: how far it is trusted, before its name. */
const cited = ({ title }: Named) => {
  const [, name, how] = /^(.*?)(?:, (less certain|doubtful))?$/.exec(title) ?? [];
  return `${how === undefined ? '' : ` (${how})`}, ${name}`;
};

/** What a fact shows, as one piece of text. */
const factText = (fact: Fact) =>
  plain(
    'told' in fact
      ? fact.told + (fact.source ? cited(fact.source) : '')
      : `${fact.before === undefined ? '' : `${fact.before}: `}${fact.value} ${fact.context}${cited(fact.source)}${fact.note === undefined ? '' : `. ${fact.note}`}`,
  );

/** What the facts that are there show. */
const factTexts = (...facts: readonly (Fact | undefined)[]) =>
  facts.flatMap((fact) => (fact ? [factText(fact)] : []));

/**
 * A fact in the pieces that the page of a role has of it: sentence by sentence, and what is noted of it
 * apart, since the page says it where it says more of the same.
 */
function piecesOf(fact: Fact | undefined): string[] {
  if (!fact) return [];
  if ('told' in fact) return factText(fact).replace(/\.$/, '').split('. ');
  const { note = '', ...bare } = fact;
  return [factText(bare), ...note.split(': ')];
}

/** Everything a card says in words that its role's page must say too. */
const saidBy = (card: WrittenCard): string[] => [
  card.title,
  card.summary,
  ...piecesOf(card.pay),
  factText(card.payClass),
  ...piecesOf(card.outlook),
  ...piecesOf(card.time),
  ...card.aliases,
  ...card.routes,
  ...card.answersTo,
  ...card.tools,
  card.fits,
  ...card.reasonsNot,
  ...card.confusedWith.flatMap(({ title, why }) => [title, why]),
  ...card.skills.flatMap(({ why }) => why ?? []),
  ...card.moves.flatMap(({ to, ...words }) => [...Object.values(words), ...saidOfMove(card, to)]),
];

/** What is said of a move besides its editor's words: how it is known, how long it takes, its steps. */
function saidOfMove(from: WrittenCard, id: string): string[] {
  const to = cards.find((one) => one.id === id);
  const passage = to && passageFrom(to.into, from.id);
  if (!to || !passage) throw new Error(`No way is recorded from ${from.id} to ${id}`);
  return [
    ...[knownFrom(passage)?.words ?? []].flat(),
    ...factTexts(passage.time, passage.cases),
    ...passage.steps.map((step) => steps[step]?.title ?? step),
  ];
}

const conditionsOf = ({ conditions: { company, base: place, ...often } }: WrittenCard) => [
  ...Object.values(often).map((value) => howOften[value]),
  companies[company],
  bases[place],
];

describe('What a comparison says of a role', () => {
  test('is what the page of the role says', () => {
    expect(cards.length).toBeGreaterThan(50);
    for (const card of cards) {
      const text = mainOf(rolePage(card)).replaceAll(/\s/g, '');
      const missing = saidBy(card).filter((said) => !text.includes(said.replaceAll(/\s/g, '')));
      expect(missing, card.id).toEqual([]);
    }
  });

  test('of time, body and place is what the page of the role says', () => {
    for (const card of cards) {
      const page = rolePage(card);
      const shown = page ? all(page, '.conditions dd').map(textOf) : [];
      expect(shown.toSorted(), card.id).toEqual(conditionsOf(card).sort());
    }
  });

  test('of its skills is every skill of the page, at its level and with its reason', () => {
    for (const card of cards) {
      const page = rolePage(card);
      const own = (page ? all(page, '.need-list li, .needs-by-level li') : []).map((row) => {
        const level = row.querySelector('b') ?? row.closest('.needs-by-level')?.querySelector('b');
        const why = textOf(row.querySelector('.small')).replace(textOf(row.querySelector('b')), '');
        return [row.querySelector('a'), level ?? null].map(textOf).join(', ') + `: ${plain(why)}`;
      });
      const words = page ? all(page, '.common-skills :is(b, a[href*="/skills/"])') : [];
      const common = words.flatMap((word, index) => {
        const level = words.slice(index).find(({ tagName }) => tagName === 'B') ?? null;
        return word === level ? [] : [`${textOf(word)}, ${capitalized(textOf(level))}`];
      });
      const listed = card.skills.map(({ title, level, why }) =>
        why === undefined
          ? `${inSentence(title)}, ${levelName(level)}`
          : `${title}, ${levelName(level)}: ${plain(why)}`,
      );
      expect(listed.sort(), card.id).toEqual([...own, ...common].sort());
    }
  });

  test('stands once on the page of each pair, the pay in sight: in the column of the role, in a cell for both, or in the line of what is the same', () => {
    const byTitle = new Map(cards.map((card) => [card.title, card]));
    const found = faults(pairPages, (page) => {
      const tables = all(page, '.compare-sides');
      const columns = [...(tables[0]?.querySelectorAll('thead th') ?? [])].map(textOf);
      const rows = tables.flatMap((table) =>
        [...table.querySelectorAll('tbody tr')].map((row) => ({
          name: textOf(row.querySelector('th')),
          cells: [...row.querySelectorAll('td')].map(named),
          shared: row.querySelector('td[colspan]') !== null,
        })),
      );
      const same = all(page, '.compare-same > p').map(named);
      const classes = all(page, '.compare-pay > p').map(named);
      return columns.flatMap((title, column) => {
        const card = byTitle.get(title);
        if (!card) return [`there is no role ${title}`];
        const facts = { Pay: card.pay, Outlook: card.outlook, 'Time to get there': card.time };
        const missing = Object.entries(facts).flatMap(([name, fact]) => {
          const row = rows.find((one) => one.name === name);
          // One cell for both says so after what it says.
          const shown = row?.shared
            ? row.cells[0]?.replace(/ The same (figure )?for both\.$/, '')
            : row?.cells[column];
          if (name === 'Pay' && shown === undefined) return [`the pay of ${title} is folded`];
          const alike = same.find((one) => one.startsWith(`${name}: `))?.slice(name.length + 2);
          if (shown !== undefined && alike !== undefined)
            return [`${name} of ${title} stands twice`];
          // A row in which neither role has anything is left out, and one that has nothing is a dash.
          if (!fact && [undefined, '–'].includes(shown)) return [];
          return fact && (shown ?? alike) === factText(fact)
            ? []
            : [`${name} of ${title}: ${shown}`];
        });
        const filed = [...same, ...classes].filter((one) => one.includes(factText(card.payClass)));
        return [...missing, ...(filed.length === 1 ? [] : [`class of ${title}: ${filed.length}`])];
      });
    });
    expect(found).toEqual([]);
  });
});

describe('The page of each pair', () => {
  test('is there for both orders of its roles', () => {
    const addresses = new Set(pagesOf(fullSite).map(({ address }) => address));
    for (const { address } of pairPages) {
      const pair = address.split('/').at(-2) ?? '';
      const turned = pair.split('-vs-').reverse().join('-vs-');
      expect(addresses).toContain(`${base}compare/${turned}/`);
    }
  });

  test('tells the way there and the way back, with what is kept and added', () => {
    const found = faults(pairPages, (page) => {
      const moves = all(page, '.move').map(textOf);
      return [
        ...(moves.length === 2 ? [] : [`tells ${moves.length} ways`]),
        ...(moves[0] === moves[1] ? ['tells the same both ways'] : []),
      ];
    });
    expect(found).toEqual([]);
  });

  test('is listed on the page of all comparisons, under both of its roles', () => {
    const page = byAddress.get(`${base}compare/`);
    const links = page
      ? all(page, '.compare-pairs a').map((link) => link.getAttribute('href'))
      : [];
    for (const { address } of pairPages) {
      expect(links.filter((link) => link === address)).toHaveLength(2);
    }
    expect(links).toHaveLength(2 * pairPages.length);
  });

  test('tells whom each role suits, and reasons against each or an editor’s signs of each', () => {
    const found = faults(pairPages, (page) => {
      const fits = all(page, '.compare-sides').at(-1);
      const rows = [...(fits?.querySelectorAll('tbody th') ?? [])].map(textOf);
      const right = rows.includes('And if') || rows.includes('Reasons not to');
      return rows[0] === 'It suits you if' && right ? [] : [`weighs ${rows.join(', ')}`];
    });
    expect(found).toEqual([]);
  });
});

describe('The parts of the page of each pair', () => {
  const headings = (page: BuiltPage) => all(page, 'main h2').map(textOf);

  test('stand in order: the path, the days, what differs, the ways both ways, and which fits', () => {
    const found = faults(pairPages, (page) => {
      const all = headings(page);
      const middle = ['Moving between them', 'Which fits you', 'Sources'];
      const right =
        all[0] === 'On the signal path' &&
        all[1] === 'A working day of each' &&
        ['Side by side', 'Skills'].includes(all[2] ?? '') &&
        ['Side by side', 'Skills'].includes(all[3] ?? '') &&
        middle.every((one, index) => all.indexOf(one) >= 4 + index);
      return right ? [] : [all.join(', ')];
    });
    expect(found).toEqual([]);
  });

  test('lead to where any of the two is changed and another added', () => {
    const found = faults(pairPages, (page) => {
      const links = all(page, '.compare-change a').map((link) => link.getAttribute('href'));
      const head = all(page, '.compare-table thead').find((one) => one.querySelector('th a'));
      const roles = [...(head?.querySelectorAll('th a') ?? [])];
      const shown = roles.map((role) => role.getAttribute('href')?.split('/').at(-2));
      const there = `${base}compare/?roles=${shown.join(',')}`;
      return links.join() === [there, `${there}&add`].join() ? [] : [links.join()];
    });
    expect(found).toEqual([]);
  });
});

describe('Scripts for comparing', () => {
  const scripts = readdirSync(`${folder}/_astro`).filter((file) => file.endsWith('.js'));
  const scriptsOf = (page: BuiltPage) =>
    all(page, 'script[src]').map((script) => script.getAttribute('src')?.split('/').at(-1) ?? '');
  const read = (file: string) => readFileSync(`${folder}/_astro/${file}`, 'utf8');
  const holding = (text: string) => scripts.filter((file) => read(file).includes(text));

  test('are small until they are needed, and their sizes are known', () => {
    const sizes = {
      'what /compare/ starts with': holding('compare-roles').map((file) => `_astro/${file}`),
      'what a pair starts with': holding('beside-you').map((file) => `_astro/${file}`),
      'what makes a comparison, once asked': holding('Steps that begin it, and a plan').map(
        (file) => `_astro/${file}`,
      ),
    };
    const sizesIn = (of: string) =>
      readdirSync(`${folder}/compare/${of}`)
        .map((file) => gzipped(`compare/${of}/${file}`))
        .sort((a, b) => a - b);
    const [all, paths] = [sizesIn('cards'), sizesIn('paths')];
    console.log('\nBytes gzipped');
    console.table({
      ...Object.fromEntries(
        Object.entries(sizes).map(([name, of]) => [name, of.map(gzipped).reduce((a, b) => a + b)]),
      ),
      'smallest card': all[0],
      'largest card': all.at(-1),
      'largest path': paths.at(-1),
    });
    expect(paths).toHaveLength(10);
    expect(paths.at(-1)).toBeLessThan(2_500);
    expect(all.at(-1)).toBeLessThan(5_000);
  });

  test('are loaded by the pages of comparisons and by no other', () => {
    const own = new Set([...holding('compare-roles'), ...holding('beside-you')]);
    const found = faults(pages, (page) => {
      const compares = page.address.startsWith(`${base}compare/`);
      const carried = scriptsOf(page).filter((file) => own.has(file));
      return carried.length === (compares ? 1 : 0) ? [] : [`carries ${carried.join(', ')}`];
    });
    expect(found).toEqual([]);
  });

  test('that make comparisons are waited for by no page', () => {
    const late = new Set(holding('Steps that begin it, and a plan'));
    expect(late.size).toBe(1);
    const found = faults(pages, (page) =>
      scriptsOf(page).filter(
        (file) => late.has(file) || [...late].some((one) => read(file).includes(`from"./${one}"`)),
      ),
    );
    expect(found).toEqual([]);
  });
});
