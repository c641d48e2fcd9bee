import { describe, expect, test } from 'vitest';
import {
  isAmbiguous,
  isEnglish,
  languageOf,
  rolesMeant,
  titlesByLanguage,
  titlesByLetter,
  titlesBySector,
  titlesOf,
  type Title,
} from '../../src/knowledge/graph/titles.ts';
import { titleKey } from '../../src/knowledge/graph/title-key.ts';
import { nameId } from '../../src/knowledge/graph/name-id.ts';
import { fileOf, lineIn, pageFile, problemsWith } from './sample-files.ts';
import { realKnowledge } from './real.ts';
import { family, role, sampleKnowledge, technician } from './sample.ts';

const knowledge = realKnowledge();
const meaningsOf = (titles: readonly Title[], name: string) => {
  const key = titleKey(name);
  return titles.find(({ id }) => id === key)?.meanings ?? [];
};
const rolesFor = (titles: readonly Title[], name: string) =>
  meaningsOf(titles, name).map(({ role }) => role);

describe('Every title and alias of every real role', () => {
  test('leads to that role, whatever its case, spaces and hyphens', () => {
    for (const { id, data } of knowledge.byKind.roles) {
      for (const name of [data.title, ...data.aliases.map((alias) => alias.name)]) {
        for (const written of [name, name.toUpperCase(), name.replaceAll(' ', '-'), ` ${name}  `]) {
          const roles = rolesFor(knowledge.titles, written);
          expect(roles, `${written} of ${id}`).toContain(id);
        }
      }
    }
  });

  test('stands once, from A to Z, with an id of its own that an address can hold', () => {
    const ids = knowledge.titles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name } of knowledge.titles) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(id).toBe(titleKey(name));
    }
    const names = knowledge.titles.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  test('means a role once for each sector, place and language, and its own title once', () => {
    for (const { name, meanings } of knowledge.titles) {
      const keys = meanings.map(({ role: id, sector, place, language }) =>
        [id, sector, place, language].join(' '),
      );
      expect(new Set(keys).size, name).toBe(keys.length);
    }
    const own = knowledge.titles.flatMap(({ meanings }) => meanings.filter((one) => one.own));
    expect(own.map((one) => one.role).toSorted()).toEqual(
      knowledge.byKind.roles.map(({ id }) => id).toSorted(),
    );
  });

  test('means a role that exists, in a sector that exists', () => {
    for (const { name, meanings } of knowledge.titles) {
      expect(meanings.length, name).toBeGreaterThan(0);
      for (const { role: id, sector } of meanings) {
        expect(knowledge.byId.roles.has(id), name).toBe(true);
        if (sector) expect(knowledge.byId.families.has(sector), name).toBe(true);
      }
    }
  });
});

describe('The lists of all real titles', () => {
  const { titles: all, byKind, byId } = knowledge;
  const sectors = titlesBySector(all, byKind.families);

  test('by letter hold every English title once, under a heading with an anchor of its own', () => {
    const letters = titlesByLetter(all);
    expect(letters.flatMap((group) => group.entries).map(({ id }) => id)).toEqual(
      all.filter(isEnglish).map(({ id }) => id),
    );
    expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
    for (const { title, entries } of letters) {
      for (const { id } of entries) {
        expect(title, id).toBe(/^\d/.test(id) ? '0–9' : id.charAt(0).toUpperCase());
      }
    }
  });

  test('by language hold every meaning in another language once, so that with the letters none is lost', () => {
    const foreign = titlesByLanguage(all).flatMap(({ language, entries }) =>
      entries.flatMap(({ meanings }) => {
        expect(new Set(meanings.map((one) => one.language))).toEqual(new Set([language]));
        return meanings;
      }),
    );
    const meant = all.flatMap(({ meanings }) => meanings).filter(({ language }) => language);
    expect(foreign.length).toBe(meant.length);
    expect(new Set(foreign)).toEqual(new Set(meant));
    const listed = new Set(
      [...titlesByLetter(all), ...titlesByLanguage(all)].flatMap(({ entries }) =>
        entries.map(({ id }) => id),
      ),
    );
    expect(listed).toEqual(new Set(all.map(({ id }) => id)));
  });

  test('by sector hold every meaning of every title once, where it belongs', () => {
    const listed = sectors.flatMap((group) => group.entries.flatMap((title) => title.meanings));
    expect(new Set(listed).size).toBe(listed.length);
    expect(new Set(listed)).toEqual(new Set(all.flatMap((title) => title.meanings)));
    for (const { id, entries } of sectors) {
      for (const { meanings } of entries) {
        expect(meanings.length).toBeGreaterThan(0);
        for (const { sector } of meanings) expect(sector).toBe(byId.families.get(id)?.id);
      }
    }
  });

  test('by sector stand in the order of the families with their tapes, the rest last', () => {
    expect(sectors.map(({ id, tape }) => [id, tape])).toEqual([
      ...byKind.families.map(({ id, data }) => [id, data.tape]),
      ['any', undefined],
    ]);
  });
});

test.each([
  ['A1', 'a1'],
  ['Front-of-house engineer', 'front-of-house-engineer'],
  ['R&B producer', 'r-and-b-producer'],
  ['Recordist/mixer', 'recordist-mixer'],
  ['Sound No. 1', 'sound-no-1'],
  ['chef opérateur du son', 'chef-operateur-du-son'],
  ['assistant editor (sound)', 'assistant-editor-sound'],
  ['Director’s  sound person ', 'directors-sound-person'],
])('The title "%s" is looked up as %s', (name, key) => {
  expect(titleKey(name)).toBe(key);
});

describe('A name in any script', () => {
  test.for([
    ['звукорежиссёр', 'zvukorezhisser'],
    ['ミキサー', 'mikisa'],
    ['音響エンジニア', 'yinxiangenjinia'],
    ['ηχολήπτης', 'icholiptis'],
    ['Tonmeister/in', 'tonmeister-in'],
    ['???', ''],
  ] as const)('"%s" has an address of Latin letters', ([name, id]) => {
    expect(nameId(name)).toBe(id);
  });

  test('makes a title whose address works and stays, also of signs alone and beside one like it', () => {
    const names = ['???', '!!!', 'ミキサー', 'mikisa', 'звукорежиссёр'];
    const { titles: all } = sampleKnowledge(
      technician({ aliases: names.map((name) => ({ name })) }),
    );
    const ids = names.map((name) => all.find((title) => title.name === name)?.id ?? '');
    expect(new Set(ids).size).toBe(names.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(ids.slice(3)).toEqual(['mikisa', 'zvukorezhisser']);
    expect(ids[2]).toMatch(/^mikisa-[0-9a-f]{8}$/);
  });

  test.for([
    ['an alias', { aliases: [{ name: 'by sector' }] }, 'by sector', 'aliases[0].name'],
    ['a title', { title: 'By sector' }, 'By sector', 'title'],
  ] as const)(
    'is refused by line as %s where the site has a page of that address',
    ([, fields, words, field]) => {
      const file = fileOf(
        technician({ ...fields, aliases: [...('aliases' in fields ? fields.aliases : [])] }),
      );
      expect(problemsWith(file)).toEqual([
        expect.objectContaining({
          file: file.path,
          line: lineIn(file, words),
          field,
          what: 'the address /titles/by-sector/ is taken',
        }),
      ]);
    },
  );

  test.for(['404', 'pagefind', 'search'])(
    'is refused as the page %s, whose address is taken',
    (id) => {
      expect(problemsWith(pageFile(id, 'Words.')).map(({ what }) => what)).toContain(
        `the address /${id}/ is taken`,
      );
    },
  );
});

const { titles, byKind } = sampleKnowledge(
  role('mixer', 'technician', {
    aliases: [
      { name: 'A1', sector: 'screen', place: 'us', note: 'On a set' },
      { name: 'PA engineer', place: 'gb' },
    ],
  }),
  technician({
    aliases: [
      { name: 'a1', sector: 'live' },
      { name: 'pa-engineer', place: 'us' },
    ],
  }),
  family('screen', { order: 2 }),
);
describe('A title with several meanings', () => {
  test('is one entry with all of them', () => {
    expect(titles.filter(({ name }) => titleKey(name) === 'a1')).toHaveLength(1);
    expect(rolesFor(titles, 'A1').toSorted()).toEqual(['mixer', 'technician']);
  });

  test('is ambiguous if they are different roles, however often it means one of them', () => {
    const ambiguous = titles.filter(isAmbiguous);
    expect(ambiguous.map(({ id }) => id)).toEqual(['a1', 'pa-engineer']);
    for (const title of ambiguous) expect(rolesMeant(title)).toEqual(['mixer', 'technician']);
    const meanings = (['us', 'gb'] as const).map((place) => ({ role: 'mixer', own: false, place }));
    expect(isAmbiguous({ id: 'desk', name: 'desk', meanings })).toBe(false);
  });

  test('says of each meaning in which sector and country it holds', () => {
    const where = (name: string) =>
      meaningsOf(titles, name).map(({ role, sector, place }) => [role, sector, place]);
    expect(where('A1')).toEqual([
      ['mixer', 'screen', 'us'],
      ['technician', 'live', 'anywhere'],
    ]);
    expect(where('PA Engineer')).toEqual([
      ['mixer', undefined, 'gb'],
      ['technician', undefined, 'us'],
    ]);
  });

  test('carries its note, and whether it is the name of the role itself', () => {
    expect(meaningsOf(titles, 'a1')).toContainEqual({
      role: 'mixer',
      own: false,
      sector: 'screen',
      place: 'us',
      note: 'On a set',
    });
    expect(meaningsOf(titles, 'mixer')).toMatchObject([{ role: 'mixer', own: true }]);
  });
});

describe('A title in another language', () => {
  const { titles: all } = sampleKnowledge(
    role('mixer', 'technician', {
      aliases: [
        { name: 'técnico de audio', language: 'es' },
        { name: 'Tonmann', language: 'de' },
        { name: 'roadie' },
      ],
    }),
    technician({
      aliases: [
        { name: 'técnico de áudio', language: 'pt' },
        { name: 'roadie', language: 'pt' },
      ],
    }),
  );
  const named = (name: string) => all.find(({ id }) => id === titleKey(name)) as Title;

  test('stands under its language, A to Z, and not among the English ones', () => {
    const groups = titlesByLanguage(all);
    expect(groups.map(({ id, title }) => [id, title])).toEqual([
      ['language-de', 'German'],
      ['language-es', 'Spanish'],
      ['language-pt', 'Portuguese'],
    ]);
    expect(groups.map(({ entries }) => entries.map(({ name }) => name))).toEqual([
      ['Tonmann'],
      ['técnico de audio'],
      ['roadie', 'técnico de áudio'],
    ]);
    const letters = titlesByLetter(all).flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(letters).toContain('roadie');
    expect(letters).not.toContain('tonmann');
    expect(letters).not.toContain('tecnico-de-audio');
  });

  test('is one title with that of another language where only accents differ, each as it is written', () => {
    expect(named('técnico de audio').meanings).toMatchObject([
      { role: 'mixer', language: 'es' },
      { role: 'technician', language: 'pt', as: 'técnico de áudio' },
    ]);
    expect(named('técnico de audio').meanings[0]?.as).toBeUndefined();
  });

  test('has the language that all its meanings share, and none where they are of several', () => {
    expect(languageOf(named('Tonmann'))).toBe('de');
    expect(languageOf(named('técnico de audio'))).toBeUndefined();
    expect(languageOf(named('roadie'))).toBeUndefined();
    expect(isEnglish(named('roadie'))).toBe(true);
    expect(isEnglish(named('Tonmann'))).toBe(false);
  });
});

test('A title nobody uses means nothing', () => {
  expect(rolesFor(titles, 'wizard of sound')).toEqual([]);
  expect(rolesFor(titles, '')).toEqual([]);
});

test('No roles have no titles', () => {
  expect(titlesOf([])).toEqual([]);
  expect(titlesOf(byKind.roles).length).toBe(titles.length);
});
