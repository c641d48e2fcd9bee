import { describe, expect, test } from 'vitest';
import {
  comparisonsBySubject,
  homeComparisons,
  pagesOfField,
  rolesByFamily,
  rolesOfFamily,
  skillsByGroup,
  sourcesByTrust,
  stepsByStage,
  doorsByLiking,
  doorsByReader,
  stepsForBeginners,
  termsByLetter,
} from '../../src/knowledge/graph/lists.ts';
import { restingOn, sourceLine } from '../../src/knowledge/graph/index-lines.ts';
import { rolesOf } from '../../src/schema/pair.ts';
import type { Group } from '../../src/knowledge/graph/by-letter.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();

describe.each([
  ['roles', rolesByFamily],
  ['skills', skillsByGroup],
  ['steps', stepsByStage],
  ['terms', termsByLetter],
  ['sources', sourcesByTrust],
  ['comparisons', comparisonsBySubject],
] as const)('the list of %s', (kind, listOf) => {
  const groups: Group[] = listOf(knowledge);

  test('holds every entry once', () => {
    const listed = groups.flatMap((group) => group.entries.map((entry) => entry.id));
    expect(listed.sort()).toEqual(knowledge.byKind[kind].map((entry) => entry.id).sort());
  });

  test('has an anchor of its own for every heading', () => {
    const ids = groups.map((group) => group.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
  });
});

test('families stand in their order, with their tape, after the roles that span them', () => {
  const [first, ...families] = rolesByFamily(knowledge);
  expect(first?.id).toBe('umbrella');
  expect(families.map((group) => group.tape)).toEqual(
    knowledge.byKind.families.map((family) => family.data.tape),
  );
});

test('comparisons stand by what they are about: those asked most, then each under the family of both roles', () => {
  const [asked, ...others] = comparisonsBySubject(knowledge);
  expect(asked?.entries).toEqual(homeComparisons(knowledge));
  const families = new Map(knowledge.byKind.roles.map(({ id, data }) => [id, data.family]));
  for (const { id: subject, entries } of others)
    for (const { id } of entries) {
      const [one, other] = (rolesOf(id) ?? []).map((role) => families.get(role));
      if (subject === 'across-fields') expect(one, id).not.toBe(other);
      else expect([one, other], id).toEqual([subject, subject]);
    }
});

test('a source has as many pages and figures as its own page names', () => {
  for (const source of knowledge.byKind.sources) {
    const { pages, figures } = sourceLine(knowledge, source);
    const cited = knowledge.citationsOf.get(source.id) ?? [];
    const addresses = cited.flatMap(({ address }) => address?.replace(/#.*/, '') ?? []);
    expect(pages, source.id).toBe(new Set(addresses).size);
    const { cases, rates } = knowledge.byKind;
    const told = [...cases, ...rates].filter(({ data }) => data.source === source.id).length;
    const all = [...knowledge.figures.values()].flat();
    const counted = all.filter((figure) => figure.source === source.id).length;
    expect(figures, source.id).toBe(told + counted);
  }
});

test('what rests on a source is told from two pages on, and where it has none at all', () => {
  const told = (asked: (line: ReturnType<typeof sourceLine>) => boolean) =>
    knowledge.byKind.sources
      .filter((source) => asked(sourceLine(knowledge, source)))
      .map((source) => restingOn(knowledge, source));
  expect(new Set(told(({ pages, figures }) => pages === 1 && figures === 0))).toEqual(
    new Set(['']),
  );
  expect(new Set(told(({ pages, figures }) => pages + figures === 0))).toEqual(
    new Set(['figures by place']),
  );
  for (const words of told(({ pages, figures }) => pages > 1 && figures === 0))
    expect(words).toMatch(/^\d+ pages$/);
});

test('a role counts once: in its own family, or among those that span several', () => {
  const { roles, families } = knowledge.byKind;
  const counted = families.map(({ id }) => rolesOfFamily(knowledge, id));
  const broad = roles.filter(({ data }) => data.family === undefined);
  const own = counted.map((one) => one.own.length);
  expect(own.reduce((sum, one) => sum + one, 0) + broad.length).toBe(roles.length);
  const groups = rolesByFamily(knowledge).slice(1);
  expect(own).toEqual(groups.map(({ entries }) => entries.length));
  for (const { spanning } of counted) {
    for (const role of spanning) expect(broad).toContain(role);
  }
});

test('Pages of the field are those that do not tell of the site', () => {
  const ids = pagesOfField(knowledge).map(({ id }) => id);
  expect(ids).toEqual([
    'composing',
    'working-with-a-disability',
    'for-parents',
    'for-parents-britain',
    'software-and-ai',
    'who-works-in-sound',
  ]);
});

describe('The steps for a beginner', () => {
  const ids = stepsForBeginners(knowledge).map(({ id }) => id);

  test('are those of the first stage that are for everybody, each once', () => {
    const [explore] = stepsByStage(knowledge);
    const all = explore?.entries.filter(({ data }) => data.reader === undefined);
    expect(ids.toSorted()).toEqual(all?.map(({ id }) => id).toSorted());
  });

  test('leave out what only some need, which has a door of its own by what they say of themselves', () => {
    const doors = doorsByReader(knowledge);
    expect(doors.map(({ says, leads }) => `${says}: ${leads}`)).toEqual([
      'I am at school: Prepare while at school',
      'I have a disability: One ear, blind, wheelchair',
      'I have another job: Come from another trade',
    ]);
    for (const { begin } of doors) expect(ids).not.toContain(begin.id);
  });

  test('begin with one that asks for nothing, and none stands before what its page asks for', () => {
    expect(ids[0]).toBe('try-a-role-this-weekend');
    expect(ids.indexOf('choose-a-direction')).toBeGreaterThan(ids.indexOf('shadow-a-show'));
    expect(ids.at(-1)).toBe('choose-a-direction');
  });
});

describe('The doors by what one likes', () => {
  test('lead to families first, and then to the page for whoever writes music', () => {
    const doors = doorsByLiking(knowledge).map(({ says, leads }) => `${says}: ${leads}`);
    expect(doors).toContain('Music: Studio');
    expect(doors.at(-1)).toBe('Writing music: Composing');
  });
});
