import { describe, expect, test } from 'vitest';
import { conditionsIn } from '../../src/decode/conditions.ts';
import { decode, longestAdvert } from '../../src/decode/decode.ts';
import { exampleAdvert } from '../../src/decode/example.ts';
import { knownOf } from '../../src/decode/known-of.ts';
import { NamesInText } from '../../src/decode/named.ts';
import { readsAsEnglish } from '../../src/decode/omits.ts';
import { packKnown, unpackKnown } from '../../src/decode/pack.ts';
import { payIn } from '../../src/decode/pay.ts';
import { rolesNamed, skillsNamed } from '../../src/decode/roles-named.ts';
import { scoreOf, type LabeledAdvert } from '../../src/decode/score.ts';
import { payWords, summaryOf } from '../../src/decode/words.ts';
import { yoursIn } from '../../src/decode/yours.ts';
import { realKnowledge } from './real.ts';

const known = knownOf(realKnowledge());
const names = new NamesInText(known);
const read = (text: string) => decode(names, text);
const named = (text: string) => read(text).found.map(({ thing: { kind, id } }) => `${kind} ${id}`);

describe('An advert', () => {
  test('is whole in its pieces, whatever is marked in it', () => {
    for (const text of [
      exampleAdvert,
      '',
      '\uD800 <b>A2</b> & Pro Tools\r\n$20/hr',
      'x'.repeat(9),
    ]) {
      expect(
        read(text)
          .pieces.map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
  });

  test('is read up to 20,000 characters, and the summary says so where it is longer', () => {
    const long = read(`Pro Tools ${'word '.repeat(longestAdvert)}`);
    expect(long.pieces.map((piece) => piece.text).join('')).toHaveLength(longestAdvert);
    expect(summaryOf(long)).toContain('Only the first 20,000 characters');
    expect(summaryOf(read(exampleAdvert))).not.toContain('Only');
  });
});

describe('Names', () => {
  test('are found as they are written, spaces, hyphens, accents, plurals and typing errors aside', () => {
    expect(named('A protools pro')).toContain('product workstations');
    expect(named('We need monitor engeneers')).toContain('role monitor-engineer');
    expect(named('Re recording mixer wanted')).toContain('role re-recording-mixer');
    expect(named('Gesucht: Systemtechniker (m/w/d)')).toContain('role live-system-engineer');
    expect(named('técnico de sala')).toContain('role front-of-house-engineer');
  });

  test('are the longest that stand there, and none reaches over the end of a sentence', () => {
    expect(named('game sound designer')).toEqual(['role game-sound-designer']);
    expect(named('She runs monitor. Engineer drawings.')).not.toContain('role monitor-engineer');
  });

  test('are short with their capitals and in the plural, and an abbreviation ends no sentence', () => {
    expect(named('You conform AAFs')).toContain('term aaf');
    expect(named('Sound No. 2 for a musical')).toContain('role theater-sound-technician');
    expect(named('put it on hold, iem')).toEqual([]);
  });

  test('of products that are words too are meant with a capital alone', () => {
    expect(named('an avid gamer')).toEqual([]);
    expect(named('Avid S6')).not.toEqual([]);
  });

  test('come from the browser as they were packed', () => {
    const sent = JSON.parse(JSON.stringify(packKnown(known))) as ReturnType<typeof packKnown>;
    expect(unpackKnown(sent)).toEqual(known);
  });
});

describe('Pay', () => {
  const paid = (text: string) => payIn(text).map(payWords);

  test('is read with its unit, as an amount or as a range', () => {
    expect(paid('$22-$26/hr DOE')).toEqual(['$22 to 26 an hour']);
    expect(paid('£32,000 – £36,500 per annum')).toEqual(['£32,000 to 36,500 a year']);
    expect(paid('Salary: $55k')).toEqual(['$55,000 a year']);
    expect(paid('45-50k EUR')).toEqual(['EUR 45,000 to 50,000 a year']);
    expect(paid('£280 a day')).toEqual(['£280 a day']);
    expect(paid('52.000 € brutto im Jahr')).toEqual(['€52,000 a year']);
    expect(paid('$24-32/hour, health insurance after 60 days')).toEqual(['$24 to 32 an hour']);
    expect(paid('$225 per finished hour')).toEqual(['$225 a finished hour']);
  });

  test('is not an allowance, an insurance or what the company earns', () => {
    expect(paid('$60 per diem')).toEqual([]);
    expect(paid('£5m public liability insurance')).toEqual([]);
    expect(paid('a $40M arena for 20,000 people')).toEqual([]);
  });
});

test('Conditions are read with whether the advert says that there are none', () => {
  const said = (text: string) =>
    conditionsIn(text).map(({ condition, refused }) => `${refused ? 'no ' : ''}${condition}`);
  expect(said('Evenings and weekends; lift 50 lb; ladders')).toEqual([
    'nights',
    'weekends',
    'lifting',
    'lifting',
    'heights',
  ]);
  expect(said('No weekends. Travel expenses paid.')).toEqual(['no weekends']);
  expect(said('No overnight travel')).toEqual(['no nights', 'no travel']);
});

describe('What an advert leaves out', () => {
  test('is what it has no words for', () => {
    const text = 'Sound technician, full-time, in Columbus, OH. You report to the shop manager.';
    expect(read(text).omits).toEqual(['pay', 'hours', 'travel']);
  });

  test('is told of adverts in English alone', () => {
    expect(readsAsEnglish(exampleAdvert)).toBe(true);
    expect(read('Wir suchen ab sofort einen Tontechniker für unser Theater').omits).toBeUndefined();
    expect(read('مهندس صوت مطلوب للعمل في دبي Pro Tools').omits).toBeUndefined();
    expect(read('音響エンジニア募集 Pro Tools Nuendo').omits).toBeUndefined();
    expect(read('A1 for the Ωmega show, 8 µs off, 600 Ω').omits).toContain('pay');
  });
});

describe('Roles beside an advert', () => {
  const ranked = (text: string) => rolesNamed(read(text), known);

  test('are first that whose title it has first, then others it looks for, then the rest', () => {
    const roles = ranked('Foley artist and boom operator wanted. Pro Tools, mixing.');
    expect(roles.slice(0, 2).map(({ role }) => role.id)).toEqual(['foley-artist', 'boom-operator']);
    expect(roles.slice(2).some(({ titled }) => titled)).toBe(false);
    expect(roles.length).toBeGreaterThan(2);
  });

  test('have no title in it where the title is that of somebody else', () => {
    const roles = ranked('Foley artist wanted, to work with a boom operator. Pro Tools, mixing.');
    expect(roles.filter(({ titled }) => titled).map(({ role }) => role.id)).toEqual([
      'foley-artist',
    ]);
  });

  test('are those first that ask further for what it names, and a long list gains nothing', () => {
    const thing = (kind: 'role' | 'skill', id: string) => ({
      ...{ kind, id, title: id, address: `/${kind}s/${id}/` },
      ...{ names: [id], near: [], listed: [] },
    });
    const skills = ['one', 'two', 'three', 'four', 'five', 'six'].map((id) => thing('skill', id));
    const long = Object.fromEntries(skills.map(({ id }) => [id, 2]));
    const role = (id: string, needs: Record<string, number>) => ({
      ...{ id, needs, family: '', products: [] },
    });
    const small = {
      things: [thing('role', 'long'), thing('role', 'short'), ...skills],
      roles: [role('long', long), role('short', { one: 3, two: 3 })],
      duties: [],
    };
    const found = ['one', 'two', 'three'].map((id, from) => ({
      ...{ thing: skills.find((skill) => skill.id === id) ?? thing('skill', id) },
      ...{ words: [id], from, others: false },
    }));
    expect(rolesNamed({ found }, small).map((one) => one.role.id)).toEqual(['short', 'long']);
  });

  test('tell apart what is named and what is behind a tool, by the words for the tool', () => {
    const skills = skillsNamed(read('Sound design, and Pro Tools every day.'), known);
    const by = new Map(skills.map(({ skill, through }) => [skill.id, through]));
    expect(by.get('sound-design')).toEqual([]);
    expect(by.get('digital-audio-workstations')).toEqual(['Pro Tools']);
  });

  test('leave out the title of whom one answers to', () => {
    const decoded = read('Foley artist wanted, reporting to the supervising sound editor.');
    const titled = rolesNamed(decoded, known).filter((one) => one.titled);
    expect(titled.map(({ role }) => role.id)).toEqual(['foley-artist']);
  });

  test('tell with the reader’s marks what is there and what is missing', () => {
    const decoded = read('Monitor engineer. Wireless and RF, mixing consoles.');
    const roles = rolesNamed(decoded, known);
    const you = { 'wireless-and-rf': 1, 'mixing-consoles': 4 };
    const { role, there, missing } = yoursIn(you, skillsNamed(decoded, known), roles, known);
    expect(role?.id).toBe('monitor-engineer');
    expect(there.map(({ skill }) => skill.id)).toEqual(['mixing-consoles']);
    expect(missing.map(({ skill }) => skill.id)).toContain('wireless-and-rf');
  });
});

test('The score counts what is missed and what is marked wrongly by kind', () => {
  const advert: LabeledAdvert = {
    id: 'one',
    text: 'Monitor engineer, $20 an hour, Pro Tools, weekends.',
    expect: {
      ...{ titles: ['monitor-engineer'], skills: ['acoustics'], products: [], terms: [] },
      ...{ pay: { unit: 'hour', amount: 20 }, conditions: ['weekends'], omits: ['boss'] },
    },
  };
  const { kinds, misses } = scoreOf([advert], read);
  const of = (kind: string) => kinds.find((one) => one.kind === kind);
  expect(of('titles')).toMatchObject({ wanted: 1, found: 1, marked: 1, wrong: 0 });
  expect(of('pay')).toMatchObject({ wanted: 1, found: 1, wrong: 0 });
  expect(of('products')).toMatchObject({ wanted: 0, marked: 1, wrong: 1 });
  expect(misses).toContainEqual({ advert: 'one', kind: 'skills', what: 'acoustics', is: 'missed' });
});
