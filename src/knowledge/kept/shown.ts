import { addressOf } from '../../schema/address.ts';
import { levels } from '../../schema/vocabulary.ts';
import type { Kept } from '../plan/kept-form.ts';
import { provenIn, type Proof } from './proofs.ts';
import { keptKinds, namesKept, seenOf, type KeptKind } from './shortlist.ts';
import { allSeen, notSeen, type ChangesOfThings } from './since.ts';
import { summedUp } from './summed-up.ts';
import type { ThingsNamed, WhatShows } from './things.ts';

/** A thing on the list, as it is called today. */
export interface ThingKept {
  /** As it is kept: kind and id. */
  name: string;
  id: string;
  title: string;
  /** Its page; undefined where it is not on the site any more. */
  address?: string | undefined;
}

export type ThingsOfKind = readonly [kind: KeptKind, things: readonly ThingKept[]];

const isKeptKind = (kind: string): kind is KeptKind =>
  (keptKinds as readonly string[]).includes(kind);

/** A thing by the name it is kept under, as it is called today; undefined for what is no such name. */
export function thingOf(name: string, { titles, renamed }: ThingsNamed) {
  const now = (Object.hasOwn(renamed, name) && renamed[name]) || name;
  const [kind = '', id = ''] = now.split('/');
  if (!isKeptKind(kind) || !id) return undefined;
  const title = Object.hasOwn(titles, now) ? titles[now] : undefined;
  const address = title === undefined ? undefined : addressOf(kind, id);
  return { now, kind, thing: { name, id, title: title ?? id, address } };
}

/** The list of a reader by kinds, each in the order in which things were put there. What has another form is left out. */
export function listShown(kept: Kept | undefined, named: ThingsNamed): ThingsOfKind[] {
  const things = namesKept(kept).flatMap((name) => thingOf(name, named) ?? []);
  return keptKinds.flatMap((kind): ThingsOfKind[] => {
    const its = things.filter((one) => one.kind === kind).map(({ thing }) => thing);
    return its.length > 0 ? [[kind, its]] : [];
  });
}

/** A thing on the list with what happened to it since the reader was told of it. */
export interface ThingNews extends ThingKept {
  /** The newest day of it. */
  on: string;
  /** A line each. */
  told: readonly string[];
}

const daysOf = (changes: ChangesOfThings, name: string) =>
  (Object.hasOwn(changes, name) && changes[name]) || [];

/** What happened to the things on the list since the reader was told of it. */
export const newsShown = (
  kept: Kept | undefined,
  named: ThingsNamed,
  changes: ChangesOfThings,
): ThingNews[] =>
  namesKept(kept).flatMap((name) => {
    const found = thingOf(name, named);
    const days = found ? notSeen(daysOf(changes, found.now), seenOf(kept, name)) : [];
    const [newest] = days;
    return found && newest ? [{ ...found.thing, on: newest.on, told: summedUp(days) }] : [];
  });

/** What is to be kept of things once a reader has been told of all that happened to them. */
export const nowSeen = (
  news: readonly ThingNews[],
  named: ThingsNamed,
  changes: ChangesOfThings,
): Record<string, string> =>
  Object.fromEntries(
    news.map(({ name }) => {
      const now = thingOf(name, named)?.now ?? name;
      return [name, allSeen(daysOf(changes, now))];
    }),
  );

/** A skill at a level with what shows it: what the page of the skill asks, and the reader’s own lines. */
export interface Evidence {
  mark: string;
  title: string;
  address?: string | undefined;
  level: string;
  shows?: string | undefined;
  proofs: readonly Proof[];
}

/** The evidence of a reader, by the names that skills have today. */
export const evidenceShown = (
  kept: Kept | undefined,
  named: ThingsNamed,
  shows: WhatShows,
): Evidence[] =>
  provenIn(kept).map(({ mark, skill, level, proofs }) => {
    const found = thingOf(`skills/${skill}`, named);
    const { id, title, address } = found?.thing ?? { id: skill, title: skill, address: undefined };
    const asked = `${found?.now.split('/')[1] ?? id}.${level}`;
    const isShown = Object.hasOwn(shows, asked);
    return {
      ...{ mark, title, address, proofs },
      level: levels[level],
      shows: isShown ? shows[asked] : undefined,
    };
  });
