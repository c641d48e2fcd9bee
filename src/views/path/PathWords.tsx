import type { PlaceTold } from '../../knowledge/path/places-told.ts';
import { LinkList, type Target } from '../links.tsx';

interface Props {
  places: readonly (Omit<PlaceTold, 'roles'> & { roles: readonly Target[] })[];
}

const lead = { sound: 'to', back: 'back to', control: 'tells' } as const;

/** A signal path in words: each place, where it leads, and who stands there. */
export const PathWords = ({ places }: Props) => (
  <ol class="path-words small">
    {places.map(({ label, leads, roles }) => (
      <li>
        <strong>{label}</strong>
        {leads.map(({ label: next, kind, says }) => (
          <>
            {`, ${lead[kind]} ${next}`}
            {says && ` (${says})`}
          </>
        ))}
        .{' '}
        {roles.length > 0 && (
          <>
            Here: <LinkList links={roles} />.
          </>
        )}
      </li>
    ))}
  </ol>
);
