import type { PlaceTold } from '../../knowledge/path/places-told.ts';
import { LinkList, type Target } from '../links.tsx';
import * as words from '../../words/path.ts';
import { filled } from '../../words/filled.ts';

interface Props {
  places: readonly (Omit<PlaceTold, 'roles'> & { roles: readonly Target[] })[];
}

/** A signal path in words: each place, where it leads, and who stands there. */
export const PathWords = ({ places }: Props) => (
  <ol class="path-words small">
    {places.map(({ label, leads, roles }) => (
      <li>
        <strong>{label}</strong>
        {leads.map(({ label: next, kind, says }) => (
          <>
            {`, ${words.leads[kind](next)}`}
            {says && ` (${says})`}
          </>
        ))}
        . {roles.length > 0 && filled(words.here, { roles: <LinkList links={roles} /> })}
      </li>
    ))}
  </ol>
);
