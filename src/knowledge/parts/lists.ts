import type { Entry } from '../../schema/entry.ts';
import { generalBoards } from '../graph/boards.ts';
import type { Group } from '../graph/by-letter.ts';
import { titleOf, type Knowledge } from '../graph/knowledge.ts';
import {
  comparisonsBySubject,
  occupationsByScheme,
  rolesByFamily,
  skillsByGroup,
  sourcesByTrust,
  stepsByStage,
  termsByLetter,
} from '../graph/lists.ts';
import { stopsOf, wholeMap, type Region } from '../graph/map.ts';
import { stepsByAsking } from '../graph/step-lists.ts';
import {
  ambiguousAmong,
  titlesByLanguage,
  titlesByLetter,
  titlesBySector,
  type Title,
} from '../graph/titles.ts';
import { codesAddress, rolesOnCodes } from '../schools/codes.ts';
import { capitalized } from '../../words/sentence.ts';
import * as compareWords from '../../words/compare/page.ts';
import * as counts from '../../words/counts.ts';
import * as jobWords from '../../words/jobs/page.ts';
import * as mapWords from '../../words/map.ts';
import * as titleWords from '../../words/titles.ts';
import { partsOf, type LongList, type Part } from './parts.ts';

type Things<Thing> = (knowledge: Knowledge) => Part<Thing>[];

const nameOfTitle = ({ name }: Title) => capitalized(name);
const countedTitles = ({ entries }: Group<Title>) => titleWords.titles(entries.length);
/** What a title weighs goes by how much is said of it. */
const weighTitle = ({ meanings }: Title) => 12 + 4 * meanings.length;
const titleRows = { weigh: weighTitle, nameOf: nameOfTitle, counted: countedTitles };

/** Whether a part has the titles of one other language than English. */
export const isAbroad = ({ group: { id } }: Part): boolean => id.startsWith('language-');

/** Whether a part has titles that mean several roles. */
export const isOfAmbiguous = ({ group: { id } }: Part): boolean => id.startsWith('ambiguous');

/** What the list of titles has: English ones, those that mean several roles, and the same of other languages. */
function titleGroups(titles: readonly Title[]): Group<Title>[] {
  const { english, abroad } = ambiguousAmong(titles);
  const groups = [
    ...titlesByLetter(titles),
    {
      id: 'ambiguous',
      title: titleWords.ambiguous,
      entries: english,
    },
    ...titlesByLanguage(titles),
    {
      id: 'ambiguous-languages',
      title: titleWords.ambiguousAbroad,
      entries: abroad,
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** The list of all job titles in parts. */
export const titleParts: Things<Title> = ({ titles }) =>
  partsOf({ address: '/titles/', groups: titleGroups(titles), ...titleRows });

/** All job titles by sector, in parts. */
export const sectorParts: Things<Title> = ({ titles, byKind }) =>
  partsOf({
    address: '/titles/by-sector/',
    groups: titlesBySector(titles, byKind.families),
    ...titleRows,
  });

/** The list of all sources in parts. */
export const sourceParts: Things<Entry<'sources'>> = (knowledge) =>
  partsOf({
    address: '/sources/',
    groups: sourcesByTrust(knowledge),
    weigh: () => 24,
    nameOf: ({ data }) => data.short,
    counted: ({ entries }) => counts.sources(entries.length),
  });

/** How many roles a region of the map has, and how many moves lead on from them. */
export function movesTold(knowledge: Knowledge, region: Region): string {
  const onward = stopsOf(knowledge, region).flatMap((stop) => stop.onward);
  return mapWords.rolesAndMoves(region.entries.length, onward.length);
}

/** The roles of the map with their moves, in parts. */
export function mapParts(knowledge: Knowledge): Part<Entry<'roles'>>[] {
  const { movesFrom, movesInto } = knowledge;
  const list: LongList<Entry<'roles'>> = {
    address: '/map/',
    groups: wholeMap(knowledge).regions,
    weigh: ({ id }) =>
      60 + 12 * ((movesFrom.get(id)?.length ?? 0) + (movesInto.get(id)?.length ?? 0)),
    beside: 3_600,
    nameOf: titleOf,
    counted: (region) => movesTold(knowledge, region),
  };
  return partsOf(list);
}

/** The pages of the map that have a family's moves, where the map is in parts: its own page says them no more. */
export const movesApart = (knowledge: Knowledge, family: string): Part<Entry<'roles'>>[] =>
  mapParts(knowledge).filter(({ group }) => group.id === family);

/** The list of all roles in parts. */
export const roleParts: Things<Entry<'roles'>> = (knowledge) =>
  partsOf({
    address: '/roles/',
    groups: rolesByFamily(knowledge),
    weigh: () => 200,
    nameOf: titleOf,
    counted: ({ entries }) => counts.roles(entries.length),
  });

/** A comparison that was written, or a role with the others that it has a page beside. */
export type Compared = Entry<'comparisons'> | Entry<'roles'>;

/** The list of all comparisons in parts: those that were written by what they are about, then every pair by family. */
export const compareParts: Things<Compared> = (knowledge) =>
  partsOf<Compared>({
    address: '/compare/',
    groups: [
      ...comparisonsBySubject(knowledge),
      ...rolesByFamily(knowledge).map((group) => ({
        ...group,
        id: `pairs-${group.id}`,
        title: compareWords.pairsOf(group.title),
      })),
    ],
    weigh: ({ kind }) => (kind === 'roles' ? 90 : 110),
    // Every role is offered in the form, which has styles of its own.
    beside: 3_500 + 14 * knowledge.byKind.roles.length,
    nameOf: titleOf,
    counted: ({ id, entries: { length } }) =>
      id.startsWith('pairs-') ? counts.roles(length) : counts.comparisons(length),
  });

/** The names of jobs to search for, by family, in parts: each page has the job boards of its family too. */
export const jobParts: Things<Entry<'roles'>> = (knowledge) =>
  partsOf({
    address: '/jobs/',
    groups: rolesByFamily(knowledge),
    weigh: () => 160,
    beside: 70 * generalBoards(knowledge).flatMap(({ entries }) => entries).length,
    nameOf: titleOf,
    counted: ({ entries }) => jobWords.jobs(entries.length),
  });

/** The list of all terms in parts. */
export const termParts: Things<Entry<'terms'>> = (knowledge) =>
  partsOf({
    address: '/terms/',
    groups: termsByLetter(knowledge),
    weigh: () => 60,
    nameOf: titleOf,
    counted: ({ entries }) => counts.terms(entries.length),
  });

/** The list of all skills in parts. */
export const skillParts: Things<Entry<'skills'>> = (knowledge) =>
  partsOf({
    address: '/skills/',
    groups: skillsByGroup(knowledge),
    weigh: () => 80,
    nameOf: titleOf,
    counted: ({ entries }) => counts.skills(entries.length),
  });

/** The list of all steps in parts: those of each stage, and those that ask the same. */
export const stepParts: Things<Entry<'steps'>> = (knowledge) =>
  partsOf({
    address: '/steps/',
    groups: [...stepsByStage(knowledge), ...stepsByAsking(knowledge)],
    weigh: () => 90,
    nameOf: titleOf,
    counted: ({ entries }) => counts.steps(entries.length),
  });

/** The list of all official classes in parts. */
export const occupationParts: Things<Entry<'occupations'>> = (knowledge) =>
  partsOf({
    address: '/occupations/',
    groups: occupationsByScheme(knowledge),
    weigh: () => 45,
    nameOf: titleOf,
    counted: ({ entries }) => counts.classes(entries.length),
  });

/** All roles with their official classes, in parts: below them their page has names of classes and programs of study. */
export const codeParts: Things<Entry<'roles'>> = (knowledge) =>
  partsOf({
    address: codesAddress,
    groups: rolesOnCodes(knowledge),
    weigh: () => 55,
    beside: 100 * knowledge.byKind.programs.length + 15 * knowledge.byKind.occupations.length,
    nameOf: titleOf,
    counted: ({ entries }) => counts.roles(entries.length),
  });
