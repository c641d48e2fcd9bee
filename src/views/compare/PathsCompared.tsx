import type { RoleCard } from '../../knowledge/compare/card.ts';
import { looksOf } from '../../knowledge/compare/looks.ts';
import {
  pathsCompared,
  relationTold,
  standsAt,
  standsTold,
  type LaidPath,
  type Stand,
} from '../../knowledge/path/compared.ts';
import { addressOf } from '../../schema/address.ts';
import { inSentence } from '../../knowledge/words.ts';
import { PathPicture } from '../path/PathPicture.tsx';
import { PathWords } from '../path/PathWords.tsx';
import { Shape } from '../path/Shape.tsx';

interface Props {
  cards: readonly RoleCard[];
  /** The paths they stand on, by their ids. */
  paths: ReadonlyMap<string, LaidPath>;
}

interface OneProps {
  laid: LaidPath;
  roles: readonly Stand[];
  cards: readonly RoleCard[];
  /** Whether there are others. */
  named: boolean;
}

function OnePath({ laid: { title, path, drawings }, roles, cards, named }: OneProps) {
  const looks = looksOf(cards);
  const lookOf = (id: string) => looks[cards.findIndex((card) => card.id === id)];
  const stands = roles.map((role) => ({
    role,
    look: lookOf(role.id),
    words: standsAt(path, role),
  }));
  const relation = relationTold(path, roles);
  return (
    <div class="compare-path">
      {named && <h3>{title}</h3>}
      <PathPicture
        drawings={drawings}
        lit={stands
          .toSorted((a, b) => (a.look?.shape ?? 0) - (b.look?.shape ?? 0))
          .map(({ role, look }) => ({ at: role.at, look }))}
        description={stands
          .map(({ role, words }) => `The ${inSentence(role.title)} ${words}.`)
          .join(' ')}
      />
      <ul class="plain small compare-stands">
        {stands.map(({ role, look, words }) => (
          <li>
            {look && <Shape look={look} />} <strong>{role.title}</strong> {words}.
          </li>
        ))}
      </ul>
      {relation && <p class="small">{relation}</p>}
      <details>
        <summary class="small">
          The path{named ? ` of ${inSentence(title)}` : ''} in words
        </summary>
        <PathWords
          places={standsTold(path, roles).map((place) => ({
            ...place,
            roles: place.roles.map(({ id, title: name }) => ({
              title: name,
              address: addressOf('roles', id),
            })),
          }))}
        />
      </details>
    </div>
  );
}

/** The signal paths that roles stand on, one above the other, each with the places of its roles lit. */
export function PathsCompared({ cards, paths }: Props) {
  const compared = pathsCompared(cards);
  return (
    <>
      {compared.map(({ on, roles }) => {
        const laid = paths.get(on);
        return (
          laid && (
            <OnePath laid={laid} roles={roles} cards={cards} named={compared.length > 1} />
          )
        );
      })}
    </>
  );
}
