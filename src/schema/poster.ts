import type { AnyEntry, Entry } from './entry.ts';
import type { Kind } from './kinds.ts';

/** The kinds of entries whose pages have a poster: the picture that others show beside a link to them. */
export const posterKinds = ['roles', 'skills', 'steps', 'comparisons'] as const;

type PosterKind = (typeof posterKinds)[number];

/** An entry that has a poster. */
export type Posted = { [K in PosterKind]: Entry<K> }[PosterKind];

/** The size of every picture that others show, in pixels: what they ask for. */
export const posterSize = { width: 1200, height: 630 } as const;

/** The most bytes of a poster. */
export const mostPosterBytes = 40_000;

const folder = 'posters';

/** Whether an entry has a poster. */
export const hasPoster = (entry: AnyEntry | undefined): entry is Posted =>
  entry !== undefined && (posterKinds as readonly Kind[]).includes(entry.kind);

/** The file of the poster of an entry, from the root of the site. */
export const posterFile = ({ kind, id }: Pick<Posted, 'kind' | 'id'>): string =>
  `/${folder}/${kind}/${id}.png`;

/** Whether a file of the built site is a poster. */
export const isPoster = (file: string): boolean => file.startsWith(`${folder}/`);
