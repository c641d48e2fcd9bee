import { formatList } from '../knowledge/figures/format.ts';
import { choiceAddress } from '../knowledge/choose/choose-text.ts';
import { eachFacet, type Choice } from '../knowledge/choose/choose.ts';
import { idIn } from '../schema/address.ts';
import { hitOf, type Hit } from './hit.ts';
import { readIntents, type Intent } from './intents.ts';
import { labels } from './labels.ts';
import { exact, type NameIndex } from './match.ts';
import { readQuestion, without } from './questions.ts';
import type { Reading } from './reading.ts';

/** Words that tell no work in sound from another. */
export const anyJob =
  /\b(?:sound|audio|music|industry|list|all|types?|kinds?|different|options?|paths?|fields?|positions?|roles?)\b/g;
export const anyTrade = /\b(?:engineer(?:s|ing)?|tech(?:s|nicians?)?|production)\b/g;

/** Words that only ask for a list. */
const listed = /\b(?:lists?|all|every)\b/g;

/** Whether nothing but work in sound as such is meant. */
const isAnyJob = (text: string): boolean => without(text, anyJob, anyTrade) === '';

const asksForJobs = /\b(?:jobs?|careers?|roles?|positions?|work)\b/;

/** What the order of pay goes by where nobody has chosen yet. */
const byPay =
  'By the US median of the official class, a year. Another place or unit can be chosen there.';

/** What is asked of the list of roles, as its page reads it. */
function choiceOf(intents: readonly Intent[], family: string | undefined): Choice {
  const sorted = intents.some(({ facet }) => facet === 'sort');
  return {
    options: eachFacet((facet) =>
      facet === 'family'
        ? family === undefined
          ? []
          : [family]
        : intents.filter((intent) => intent.facet === facet).map(({ option }) => option),
    ),
    order: sorted ? 'pay' : undefined,
  };
}

/** The list of roles that a query asks for by conditions, and whether it asks for nothing else. */
export function rolesListAsked(
  index: NameIndex,
  { plain, question }: Reading,
): { hit: Hit; whole: boolean } | undefined {
  const { intents, rest: left } = readIntents(plain);
  const rest = readQuestion(left).subject;
  const bare = without(rest, anyJob);
  const [family] = [rest, without(rest, listed), bare]
    .flatMap((name) => (name ? index.exactly(name) : []))
    .filter(({ page, tier }) => page.kind === labels.family && tier < exact);
  // A word that names nothing only tells more of what is asked.
  const isMore = intents.length > 0 && /^\S+$/.test(bare) && index.exactly(bare).length === 0;
  const whole = isAnyJob(rest) || family !== undefined || isMore;
  if (intents.length === 0) {
    if (!whole || !asksForJobs.test(plain)) return undefined;
    if (family && question.section) return undefined;
    if (family) return { hit: hitOf(family), whole };
  }
  const choice = choiceOf(intents, family && idIn(family.page.address));
  const says = intents.map((one) => one.says);
  const where = family ? ` in ${family.page.title.toLowerCase()}` : '';
  const narrowed = says.length > 0 || family !== undefined;
  return {
    hit: {
      address: narrowed ? choiceAddress(choice) : '/roles/',
      title: narrowed ? `Roles${where} ${formatList(says)}`.trim() : 'All roles',
      kind: labels.list,
      choice,
      about: choice.order ? byPay : undefined,
    },
    whole,
  };
}
