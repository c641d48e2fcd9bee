import type { RoleCard } from '../../knowledge/compare/card.ts';
import { formatDay } from '../../knowledge/figures/format.ts';
import { get, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import { addressOf } from '../../schema/address.ts';
import { anchorOf } from '../../schema/anatomy.ts';
import * as words from '../../words/compare/page.ts';
import { filled } from '../../words/filled.ts';
import { PageLink } from '../links.tsx';

interface Props {
  knowledge: Knowledge;
  cards: readonly RoleCard[];
}

/** What a comparison that nobody wrote rests on: the pages of its roles. */
export const RoleSources = ({ knowledge, cards }: Props) => (
  <>
    <p class="small">{words.nobodyWrote}</p>
    <ul class="small">
      {cards.map(({ id, title }) => (
        <li>
          {filled(words.sourcesReviewed, {
            link: (
              <PageLink
                title={words.sourcesFor(title)}
                address={addressOf('roles', id) + anchorOf('roles', 'sources')}
              />
            ),
            day: formatDay(get(knowledge, 'roles', id).data.reviewed),
          })}
        </li>
      ))}
    </ul>
  </>
);
