import {
  areaLevels,
  confidences,
  matches,
  measures,
  payUnits,
  rateKinds,
  schemes,
  statistics,
  trusts,
  units,
} from '../words/vocabulary/figures.ts';
import { cableKinds, dayUnits, pathStages, placeKinds } from '../words/vocabulary/paths.ts';
import { languages, places } from '../words/vocabulary/places.ts';
import {
  bases,
  companies,
  howOften,
  levels,
  moveEvidence,
  skillGroups,
  stages,
  verdicts,
} from '../words/vocabulary/work.ts';

/*
 * The closed vocabularies. Each is one table in words/vocabulary/: its keys become the schema and the
 * type, its values are what a reader sees. Order is meaning where the field has an order (levels, stages,
 * percentiles), so another language keeps it.
 */
export * from '../words/vocabulary/figures.ts';
export * from '../words/vocabulary/paths.ts';
export * from '../words/vocabulary/places.ts';
export * from '../words/vocabulary/work.ts';

/** Whether a word is one of a vocabulary. */
export const isWordOf = <Table extends object>(
  table: Table,
  word: PropertyKey,
): word is keyof Table => Object.hasOwn(table, word);

/** The units that are money: codes of currencies, in capitals. */
export const isMoney = (unit: Unit): boolean => /^[A-Z]/.test(unit);

export type Level = keyof typeof levels;
export type Stage = keyof typeof stages;
export type SkillGroup = keyof typeof skillGroups;
export type Place = keyof typeof places;
export type Language = keyof typeof languages;
export type Scheme = keyof typeof schemes;
export type Match = keyof typeof matches;
export type Confidence = keyof typeof confidences;
export type Trust = keyof typeof trusts;
export type AreaLevel = keyof typeof areaLevels;
export type Measure = keyof typeof measures;
export type Statistic = keyof typeof statistics;
export type Unit = keyof typeof units;
export type PayUnit = keyof typeof payUnits;
export type RateKind = keyof typeof rateKinds;
export type HowOften = keyof typeof howOften;
export type Company = keyof typeof companies;
export type Base = keyof typeof bases;
export type MoveEvidence = keyof typeof moveEvidence;
export type Verdict = keyof typeof verdicts;
export type PathStage = keyof typeof pathStages;
export type PlaceKind = keyof typeof placeKinds;
export type CableKind = keyof typeof cableKinds;
export type DayUnit = keyof typeof dayUnits;

/** The keys of a vocabulary, in the order of its table. */
export function keysOf<Table extends Record<string, string>>(table: Table) {
  return Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]];
}

/** 0 for no level at all, 1 for awareness up to 4 for expert. */
export function levelNumber(level: Level | undefined): number {
  return level ? keysOf(levels).indexOf(level) + 1 : 0;
}

/** How often something is so: 1 for rarely up to 4 for almost always. */
export const oftenNumber = (word: HowOften): number => keysOf(howOften).indexOf(word) + 1;

/** The level of a number from 1 to 4; undefined for 0. */
export const levelAt = (number: number): Level | undefined => keysOf(levels)[number - 1];

/** Whether a word that came from anywhere is a level. */
export const isLevel = (word: unknown): word is Level =>
  typeof word === 'string' && isWordOf(levels, word);
