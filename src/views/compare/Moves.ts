import type { CardMove, RoleCard } from '../../knowledge/compare/card.ts';
import type { Named } from '../../knowledge/figures/fact.ts';
import { inSentence } from '../../knowledge/figures/format.ts';
import { gapBetween, type Rise } from '../../knowledge/plan/gap.ts';
import { wayAcross, wayBy, type Way } from '../../knowledge/plan/way.ts';
import { keysOf, levels, moveEvidence, type Level } from '../../schema/vocabulary.ts';
import { href } from '../../site/href.ts';
import { factText, sourceLink } from '../fact.ts';
import { html, type Html, type Part } from '../html.ts';
import { list } from './parts.ts';

/** What is said of a way that nobody has recorded. */
const unrecorded = {
  years: { notKnown: 'No move this way is recorded, so nothing dates it.' },
  known: 'No source read, and no usage that we know of. That does not mean nobody does it.',
} as const;

const levelWord = (level: Level) => levels[level].toLowerCase();

const titlesOf = (skills: readonly Named[]) =>
  skills.map(({ title }) => inSentence(title)).join(', ');

/** Skills by the level they have to come to: "mixing (from working) to expert; acoustics to practitioner". */
const risesTo = (rises: readonly Rise[]): string =>
  keysOf(levels)
    .toReversed()
    .map((level) => ({ level, skills: rises.filter(({ to }) => to === level) }))
    .filter(({ skills }) => skills.length > 0)
    .map(({ level, skills }) => `${skills.map(fromLevel).join(', ')} to ${levelWord(level)}`)
    .join('; ');

const fromLevel = ({ title, from }: Rise) =>
  `${inSentence(title)}${from ? ` (from ${levelWord(from)})` : ''}`;

/** What the levels say, beside the words of an editor. */
const counted = (before: string, skills: string): Html =>
  html`<p class="small">${before}: ${skills || 'none'}.</p>`;

const item = (term: string, ...parts: readonly Part[]): Html => html`
  <div>
    <dt>${term}</dt>
    <dd>${parts}</dd>
  </div>
`;

const stepLink = ({ id, title }: Named): Html =>
  html`<a href="${href(`/steps/${id}/`)}">${title}</a>`;

/** Steps with the skills each brings nearer, and what they leave. */
const steps = ({ steps, left }: Way): Html => html`
  ${
    steps.length > 0 &&
    item(
      'Steps',
      list(
        steps.map(({ step, rises }) =>
          rises.length > 0 ? html`${stepLink(step)}: ${titlesOf(rises)}` : stepLink(step),
        ),
      ),
    )
  }
  ${left.length > 0 && item('Left to add', `With practice: ${risesTo(left)}. The page of each skill says how.`)}
`;

const evidence = ({ evidence, source }: CardMove): Html =>
  html`${moveEvidence[evidence]}${source && html` (${sourceLink(source)})`}.`;

/** One way between two roles: what stays, what comes, what goes, the steps, the time, and who says so. */
function way(from: RoleCard, to: RoleCard): Html {
  const move = from.moves.find((one) => one.to === to.id);
  const { keep, add, lose } = gapBetween(from, to);
  return html`
    <div class="move">
      <h3>From ${inSentence(from.title)} to ${inSentence(to.title)}</h3>
      <dl>
        ${item('You keep', move?.keep, counted('As far as needed', titlesOf(keep)))}
        ${item('You add', move?.add, counted('In levels', risesTo(add)))}
        ${item('You give up', move?.giveUp ?? counted('No longer needed', titlesOf(lose)))}
        ${steps(move ? wayBy(add, to.steps, move.steps) : wayAcross(add, to.steps))}
        ${item('Usual time', factText(move?.years ?? unrecorded.years))}
        ${item('Known from', move ? evidence(move) : unrecorded.known)}
      </dl>
    </div>
  `;
}

const pairsOf = (cards: readonly RoleCard[]) =>
  cards.flatMap((one, index) => cards.slice(index + 1).map((other) => [one, other] as const));

const isRecorded = (from: RoleCard, to: RoleCard) => from.moves.some((move) => move.to === to.id);

const pairLink = (one: RoleCard, other: RoleCard): Html => html`
  <a href="${href(`/compare/?roles=${one.id},${other.id}`)}">
    ${one.title} and ${inSentence(other.title)}
  </a>
`;

/** Both ways between two roles; between more, the moves that are recorded and links to each two. */
export function ways(cards: readonly RoleCard[]): Html {
  const pairs = pairsOf(cards);
  const both = pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
  if (cards.length === 2) return html`${both.map(([from, to]) => way(from, to))}`;
  const recorded = both.filter(([from, to]) => isRecorded(from, to));
  return html`
    ${recorded.map(([from, to]) => way(from, to))}
    ${
      recorded.length === 0 &&
      html`<p>No move between these is recorded. That does not mean nobody makes one.</p>`
    }
    <h3>Any two of them, both ways</h3>
    ${list(pairs.map(([one, other]) => pairLink(one, other)))}
  `;
}
