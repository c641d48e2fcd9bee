import { namesToday, type Rename } from '../../schema/renames.ts';
import { keysOf, levels, type Level } from '../../schema/vocabulary.ts';
import { contentVersion } from '../graph/content-version.ts';
import { titleOf, type Knowledge } from '../graph/knowledge.ts';
import { keptKinds } from './shortlist.ts';

/** What things that may be kept are called: by names such as roles/foley-artist, and what those were before. */
export interface ThingsNamed {
  titles: Readonly<Record<string, string>>;
  renamed: Readonly<Record<string, string>>;
  /** Of which content that is, as plans say it. */
  version: string;
}

/** What everything that may be kept is called today. */
export const thingsNamed = (knowledge: Knowledge, renames: readonly Rename[]): ThingsNamed => ({
  titles: Object.fromEntries(
    keptKinds.flatMap((kind) =>
      knowledge.byKind[kind].map((entry) => [`${kind}/${entry.id}`, titleOf(entry)]),
    ),
  ),
  renamed: Object.fromEntries(
    [...namesToday(renames)].filter(([from]) =>
      keptKinds.some((kind) => from.startsWith(`${kind}/`)),
    ),
  ),
  version: contentVersion(knowledge),
});

/** What would show each level of each skill, by marks such as gain-staging.practitioner. */
export type WhatShows = Readonly<Record<string, string>>;

/** What would show each level, as the pages of the skills say it. */
export const whatShows = ({ byKind: { skills } }: Knowledge): WhatShows =>
  Object.fromEntries(
    skills.flatMap(({ id, data }) =>
      keysOf(levels).map((level: Level) => [`${id}.${level}`, data.levels[level].evidence]),
    ),
  );
