import type { RoleCard } from '../../knowledge/compare/card.ts';
import { looksOf, type Look } from '../../knowledge/compare/looks.ts';
import {
  pathsCompared,
  relationTold,
  standsAt,
  standsTold,
  togetherTold,
  type LaidPath,
  type Stand,
} from '../../knowledge/path/compared.ts';
import { addressOf } from '../../schema/address.ts';
import { inSentence } from '../../words/sentence.ts';
import * as words from '../../words/compare/paths.ts';
import { filled } from '../../words/filled.ts';
import { PathPicture } from '../path/PathPicture.tsx';
import { PathWords } from '../path/PathWords.tsx';
import { Shape } from '../path/Shape.tsx';

interface Props {
  cards: readonly RoleCard[];
  /** The paths they stand on, by their ids. */
  paths: ReadonlyMap<string, LaidPath>;
}

/** A role on its path, with how it looks there. */
interface Standing {
  role: Stand;
  look: Look;
}

interface OneProps {
  laid: LaidPath;
  /** In the order of their columns. */
  stands: readonly Standing[];
  /** Whether there are other paths. */
  named: boolean;
}

/** In the order of their shapes, which is the same however the columns stand. */
const byShape = (stands: readonly Standing[]) =>
  [...stands].sort((a, b) => a.look.shape - b.look.shape);

function OnePath({ laid: { title, path, drawing }, stands, named }: OneProps) {
  const roles = stands.map(({ role }) => role);
  const together = togetherTold(path, roles);
  const relation = together ?? relationTold(path, roles);
  return (
    <div class="compare-path">
      {named && <h3>{title}</h3>}
      <PathPicture
        path={path}
        drawing={drawing}
        lit={stands.map(({ role, look }) => ({ at: role.at, title: role.title, look }))}
        description={byShape(stands)
          .map(({ role }) => words.roleStands(inSentence(role.title), standsAt(path, role)))
          .join(' ')}
      />
      <div class="small">
        <ul
          class={
            together === undefined
              ? 'plain compare-stands'
              : 'plain compare-stands compare-together'
          }
        >
          {stands.map(({ role, look }) => (
            <li data-off={role.offPath === undefined ? undefined : ''}>
              <Shape look={look} />
              {filled(together === undefined ? words.stands : words.who, {
                role: <strong>{role.title}</strong>,
                stands: standsAt(path, role),
              })}
            </li>
          ))}
        </ul>
        {relation && <p>{relation}</p>}
      </div>
    </div>
  );
}

/** A path place by place, with the compared roles where they stand. */
function InWords({ laid: { title, path }, stands, named }: OneProps) {
  const roles = byShape(stands).map(({ role }) => role);
  return (
    <div>
      {named && <h3>{title}</h3>}
      <PathWords
        places={standsTold(path, roles).map((place) => ({
          ...place,
          roles: place.roles.map((role) => ({
            title: role.title,
            address: addressOf('roles', role.id),
          })),
        }))}
      />
    </div>
  );
}

/** The signal paths that roles stand on, each with the places of its roles lit, and in words. */
export function PathsCompared({ cards, paths }: Props) {
  const looks = looksOf(cards);
  const lookOf = (role: Stand) => looks[cards.findIndex(({ id }) => id === role.id)];
  const compared = pathsCompared(cards);
  const drawn = compared.flatMap(({ on, roles }) => {
    const laid = paths.get(on);
    const stands = roles.flatMap((role) => {
      const look = lookOf(role);
      return look ? [{ role, look }] : [];
    });
    return laid ? [{ laid, stands, named: compared.length > 1 }] : [];
  });
  return (
    <>
      <div class="compare-paths">
        {drawn.map((one) => (
          <OnePath {...one} />
        ))}
      </div>
      <details class="compare-words">
        <summary class="small">
          {compared.length > 1 ? words.pathsInWords : words.pathInWords}
        </summary>
        {drawn.map((one) => (
          <InWords {...one} />
        ))}
      </details>
    </>
  );
}
