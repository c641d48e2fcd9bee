import type { CardMove, RoleCard } from '../../knowledge/card.ts';
import type { Named } from '../../knowledge/fact.ts';
import { formatList, inSentence } from '../../knowledge/format.ts';
import { gapBetween, wayAcross, wayBy, type Rise, type Way } from '../../knowledge/gap.ts';
import { levels, moveEvidence, type Level } from '../../knowledge/vocabulary.ts';
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

/** A skill with the way it has to come: "mixing from working to expert". */
const riseWords = ({ title, from, to }: Rise): string =>
  `${inSentence(title)}${from ? ` from ${levelWord(from)}` : ''} to ${levelWord(to)}`;

/** Skills as a sentence of their own; nothing where there are none. */
const skillWords = (before: string, names: readonly string[]): Html | false =>
  names.length > 0 && html`<p class="small">${before}${formatList(names)}.</p>`;

const titlesOf = (skills: readonly Named[]) => skills.map(({ title }) => inSentence(title));

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
          rises.length > 0
            ? html`${stepLink(step)}: ${titlesOf(rises).join(', ')}`
            : stepLink(step),
        ),
      ),
    )
  }
  ${
    left.length > 0 &&
    item('Left to add', `${formatList(left.map(riseWords))}. The page of each skill says how.`)
  }
`;

const evidence = ({ evidence, source }: CardMove): Html =>
  html`${moveEvidence[evidence]}${source && html` (${sourceLink(source)})`}.`;

/** One way between two roles: what stays, what comes, what goes, the steps, the time, and who says so. */
export function way(from: RoleCard, to: RoleCard): Html {
  const move = from.moves.find((one) => one.to === to.id);
  const { keep, add, lose } = gapBetween(from, to);
  return html`
    <div class="move">
      <h3>From ${inSentence(from.title)} to ${inSentence(to.title)}</h3>
      <dl>
        ${item('You keep', move?.keep, skillWords('As far as needed: ', titlesOf(keep)))}
        ${item('You add', move?.add, skillWords('In levels: ', add.map(riseWords)))}
        ${item('You give up', move?.giveUp ?? skillWords('No longer needed: ', titlesOf(lose)))}
        ${steps(move ? wayBy(add, to.steps, move.steps) : wayAcross(add, to.steps))}
        ${item('Usual time', factText(move?.years ?? unrecorded.years))}
        ${item('Known from', move ? evidence(move) : unrecorded.known)}
      </dl>
    </div>
  `;
}
