import { describe, expect, test } from 'vitest';
import { ask } from '../../src/search/ask.ts';
import { allowedErrors, edits, lettersApart, lettersOf } from '../../src/search/edits.ts';
import { NameIndex } from '../../src/search/match.ts';
import { keyOf, tight } from '../../src/search/normalize.ts';
import { readPair } from '../../src/search/sides-asked.ts';
import { readQuestion, tellingWords } from '../../src/search/questions.ts';
import { readText } from '../../src/search/reading.ts';
import { packDigest, unpackDigest } from '../../src/search/digest-pack.ts';
import { digestOf } from '../../src/search/digest.ts';
import { packNames, unpackNames } from '../../src/search/names-pack.ts';
import { namesOf } from '../../src/search/names.ts';
import { examples } from '../../src/words/search/examples.ts';
import { holds, queriesFile, queryLines, readQueries } from '../../src/search/queries.ts';
import { realKnowledge, realProject } from './real.ts';

const knowledge = realKnowledge();
const names = namesOf(
  knowledge,
  knowledge.byKind.comparisons.map(({ id }) => id),
);
const index = new NameIndex(names);
const first = (text: string) => ask(index, readText(text))[0]?.address;

describe('A name as it is compared', () => {
  test.for([
    ['Re-recording mixer', 're recording mixers'],
    ['Theatre sound designer', 'theater sound designer'],
    ['Colour', 'color'],
    ['A & R', 'a and r'],
    ['ingénieur du son', 'ingenieur du son'],
    ['2nd engineer', 'Second engineers'],
    ['Sound guy', 'sound girl'],
    ['Geräuschemacher', 'Geräuschemacherin'],
    ['Mixeur', 'mixeuse'],
    ['Montador de sonido', 'montadora de sonido'],
    ['Operatore', 'operatrice'],
    ['Technicien son', 'technicienne son'],
    ['Técnico de sonido', 'técnica de sonido'],
  ] as const)('is the same for “%s” and “%s”', ([one, other]) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  test('has no spaces where only they differ', () => {
    expect(tight(keyOf('re-recording'))).toBe(tight(keyOf('rerecording')));
  });
});

describe('Typing errors', () => {
  test('count one for a letter dropped, doubled, replaced, or swapped with its neighbor', () => {
    for (const wrong of ['forley', 'fole', 'ffoley', 'folex', 'floey']) {
      expect(edits(wrong, 'foley', 2), wrong).toBe(1);
    }
    expect(edits('foley', 'foley', 2)).toBe(0);
    expect(edits('mixer', 'foley', 2)).toBe(3);
  });

  test('are not forgiven in short names and in codes', () => {
    expect(allowedErrors('foh')).toBe(0);
    expect(allowedErrors('27-4014')).toBe(0);
    expect(allowedErrors('mixer')).toBe(1);
    expect(allowedErrors('masteringengineer')).toBe(2);
  });

  test('change at most one letter each of those a name is made of', () => {
    for (const { text } of names.names.slice(0, 400)) {
      const name = tight(keyOf(text));
      const wrong = `${name.slice(0, 2)}q${name.slice(3)}`;
      expect(lettersApart(lettersOf(name), lettersOf(wrong))).toBeLessThanOrEqual(1);
    }
  });
});

describe('The index of names', () => {
  test('has every role and every crew under a family, by which a search is narrowed', () => {
    for (const { title, kind, facets } of names.pages) {
      if (kind !== 'Role' && kind !== 'Crew') continue;
      expect(facets['family']?.length, title).toBeGreaterThan(0);
    }
    expect(names.pages.filter(({ kind }) => kind === 'Crew')).toHaveLength(9);
  });

  test('comes through packing whole, but for what only pages of results are narrowed by', () => {
    const back = unpackNames(JSON.parse(JSON.stringify(packNames(names))));
    const familiesOf = names.pages.map((page) => ({
      ...page,
      facets: page.facets['family'] ? { family: page.facets['family'] } : {},
    }));
    expect(back.pages).toEqual(familiesOf);
    expect(back.pairs).toEqual(names.pairs);
    const sorted = (list: typeof names.names) =>
      list.map((name) => JSON.stringify(name)).toSorted();
    expect(sorted(back.names)).toEqual(sorted(names.names));
  });

  test('are given back from what is sent, signs that part them among them', () => {
    const page = { address: '/terms/odd/', title: 'Odd', kind: 'Term', facets: {} };
    const odd = {
      pages: [page],
      names: [
        { text: 'Odd', page: 0, own: true, where: '' },
        { text: 'one | other', page: 0, own: false, where: '' },
      ],
      pairs: new Set<string>(),
    };
    expect(unpackNames(packNames(odd))).toEqual(odd);
  });

  test('come with a digest that is given back from what is sent', () => {
    const digest = digestOf(knowledge, names);
    expect(unpackDigest(packDigest(digest))).toEqual(digest);
  });

  test('lists the page about a title of many jobs first, then each of them', () => {
    for (const text of ['A1', 'mixer']) {
      const [title, ...others] = ask(index, readText(text));
      expect(title?.kind).toBe('Job title');
      expect(title?.title).toMatch(/^(A1|Mixer): \d+ different jobs$/);
      const jobs = Number(/\d+(?= different)/.exec(title?.title ?? '')?.[0]);
      const meant = others.slice(0, jobs);
      expect(meant.every(({ kind, as }) => kind === 'Role' && as?.name)).toBe(true);
    }
  });

  test('says nothing to an empty query and to signs alone', () => {
    expect(ask(index, readText(''))).toEqual([]);
    expect(ask(index, readText(' ?! '))).toEqual([]);
  });

  test('answers hostile and endless queries without trouble', () => {
    for (const text of ['<script>alert(1)</script>', '%00', 'a '.repeat(2_000), '(((', '\\u202e']) {
      expect(Array.isArray(ask(index, readText(text)))).toBe(true);
    }
  });
});

test('What the search page proposes to ask stands in the published list, which every build is asked', () => {
  const listed = readQueries(realProject.beside.get(queriesFile)?.text ?? '');
  const texts = listed.map(({ text }) => text.toLowerCase());
  for (const [text] of examples) expect(texts).toContain(text.toLowerCase().replace('?', ''));
});

describe('A question', () => {
  test.for([
    ['what does a boom operator earn', 'boom operator', 'how-you-are-paid'],
    ['How do I become a mastering engineer?', 'mastering engineer', 'the-way-there'],
    ['what does a foley artist do', 'foley artist', 'what-you-do'],
    ['day in the life of a monitor engineer', 'monitor engineer', 'a-working-day'],
  ] as const)('“%s” asks about %s', ([text, subject, section]) => {
    expect(readQuestion(text)).toMatchObject({ subject, section });
  });

  test('lays two things side by side in whatever words', () => {
    for (const text of ['a vs b', 'a or b', 'difference between a and b?', 'a versus b', 'a / b']) {
      expect(readPair(text), text).toEqual(['a', 'b']);
    }
    expect(readPair('sound engineer')).toBeUndefined();
    expect(readPair('a vs b vs c')).toEqual(['a', 'b', 'c']);
    expect(readPair('a vs b vs c vs d')).toBeUndefined();
  });

  test('asks full text for the words that mean something, few of them', () => {
    expect(tellingWords('how do I wrap a cable properly', 2)).toEqual(['cable', 'properly']);
    expect(tellingWords('what is it', 2)).toEqual(['what', 'is', 'it']);
    expect(tellingWords('recording sound on film', 2)).toEqual(['recording', 'film']);
    expect(tellingWords('audio', 2)).toEqual(['audio']);
  });

  test('that names a role and something else finds the something first', () => {
    expect(first('sound engineer cv')).toBe('/steps/write-a-credit-based-resume/');
  });
});

describe('The published list of queries', () => {
  test('leaves out a line that is written wrong, which the check then tells by its number', () => {
    const text = '# list\nmixer\troles/mixer\tno\nhum\t/terms/hum/\tyes';
    expect(readQueries(text).map((query) => query.text)).toEqual(['hum']);
    expect(queryLines(text).map(({ line, query }) => [line, query?.text])).toEqual([
      [2, undefined],
      [3, 'hum'],
    ]);
  });

  test('holds a query to the first place or to the first three', () => {
    const [strict, loose] = readQueries('a\t/x/\tyes\nb\t/x/|/y/\tno');
    if (!strict || !loose) throw new Error('not read');
    expect(holds(strict, ['/x/#pay'])).toBe(true);
    expect(holds(strict, ['/y/', '/x/'])).toBe(false);
    expect(holds(loose, ['/a/', '/b/', '/y/'])).toBe(true);
    expect(holds(loose, ['/a/', '/b/', '/c/', '/y/'])).toBe(false);
  });
});
