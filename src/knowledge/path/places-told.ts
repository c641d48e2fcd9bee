import type { Entry } from '../../schema/entry.ts';
import type { SignalPath } from '../../schema/path.ts';
import type { CableKind, PlaceKind } from '../../schema/vocabulary.ts';

type Role = Entry<'roles'>;

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
