import type { Entry } from '../../schema/entry.ts';
import type { SignalPath } from '../../schema/path.ts';
import type { CableKind, PlaceKind } from '../../schema/vocabulary.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { plainPath } from './places.ts';

type Role = Entry<'roles'>;

/** The signal path a role stands on: its family's, or the plain one. */
export const pathOf = (knowledge: Knowledge, { data }: Role): SignalPath =>
  data.family === undefined ? plainPath : get(knowledge, 'families', data.family).data.path;

/** One place of a path in words: where it leads, and who stands there. */
export interface PlaceTold {
  id: string;
  label: string;
  kind: PlaceKind;
  leads: readonly { to: string; label: string; kind: CableKind; says?: string | undefined }[];
  roles: readonly Role[];
}

/** A path in words, place by place, with those of some roles who stand there. */
export function placesTold({ places, cables }: SignalPath, roles: readonly Role[]): PlaceTold[] {
  const labelOf = new Map(places.map(({ id, label }) => [id, label]));
  return places.map((place) => ({
    ...place,
    leads: cables
      .filter(({ from }) => from === place.id)
      .map(({ to, kind, says }) => ({ ...{ to, kind, says }, label: labelOf.get(to) ?? to })),
    roles: roles.filter(({ data }) => data.at.includes(place.id)),
  }));
}

/** Where a role stands, in one sentence. */
export function standTold({ places }: SignalPath, { data }: Role): string {
  if (data.offPath !== undefined) return `This role stands at no one place: it ${data.offPath}.`;
  const at = places.filter(({ id }) => data.at.includes(id)).map(({ label }) => `“${label}”`);
  return `This role stands at ${new Intl.ListFormat('en-US').format(at)}.`;
}
