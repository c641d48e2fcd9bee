import * as words from '../words/search/lists.ts';
import { formatList } from '../knowledge/figures/format.ts';
import { choiceAddress } from '../knowledge/choose/choose-text.ts';
import { eachFacet, type Choice } from '../knowledge/choose/choose.ts';
import { idIn } from '../schema/address.ts';
import { hitOf, type Hit } from './hit.ts';
import { asksPay } from './bare.ts';
import { byPay, readIntents, type Intent } from './intents.ts';
import { labels } from './labels.ts';
import { exact, type NameIndex, type NameMatch } from './match.ts';
import { readQuestion, without } from './questions.ts';
import type { Reading } from './reading.ts';
import { anyJob, anyTerms, small } from './topics.ts';

/** Words for work in sound that name a role only beside others. */
export const anyTrade = /\b(?:engineer(?:s|ing)?|tech(?:s|nicians?)?|production)\b/g;

/** Words that only ask for a list. */
const listed = /\b(?:lists?|all|every)\b/g;

/** Whether nothing but work in sound as such is meant. */
const isAnyJob = (text: string): boolean => without(text, anyJob, anyTrade) === '';

const asksForJobs = /\b(?:jobs?|careers?|roles?|positions?|work)\b/;

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

/** A list of roles, and how it is asked for. */
interface RolesList {
  hit: Hit;
  /** Whether nothing else is asked for. */
  whole: boolean;
  /** The words that are its conditions: they ask for no page of that name. */
  heard: string;
  /** Those of them by which something is not wanted. */
  refused: string;
}

/** The list of roles that a query asks for by conditions. */
export function rolesListAsked(index: NameIndex, reading: Reading): RolesList | undefined {
  const { plain, question } = reading;
  if (asksPay(reading)) return { ...listOf([byPay]), whole: true, heard: plain, refused: '' };
  const { intents, rest: left, heard, refused } = readIntents(plain);
  const asksTerms = plain.search(anyTerms) >= 0;
  const rest =
    intents.length > 0 || asksTerms
      ? without(readQuestion(without(left, anyTerms)).subject, small)
      : readQuestion(left).subject;
  const bare = without(rest, anyJob);
  const [family] = [rest, without(rest, listed), bare]
    .flatMap((name) => (name ? index.exactly(name) : []))
    .filter(({ page, tier }) => page.kind === labels.family && tier < exact);
  // A word that names nothing only tells more of what is asked.
  const isMore = intents.length > 0 && /^\S+$/.test(bare) && index.exactly(bare).length === 0;
  const whole = isAnyJob(rest) || family !== undefined || isMore;
  if (intents.length === 0) {
    if (!whole || !(asksTerms || asksForJobs.test(plain))) return undefined;
    if (family && question.section) return undefined;
    if (family) return { hit: hitOf(family), whole, heard, refused };
  }
  return { ...listOf(intents, family), whole, heard, refused };
}

function titleOf(says: string, where: string | undefined): string {
  if (where === undefined) return says ? words.rolesThat(says) : words.allRoles;
  return says ? words.rolesInThat(where, says) : words.rolesIn(where);
}

/** The list of roles under some conditions, in a part of the industry or in all. */
function listOf(intents: readonly Intent[], family?: NameMatch): Pick<RolesList, 'hit'> {
  const choice = choiceOf(intents, family && idIn(family.page.address));
  const says = formatList(intents.map((one) => one.says));
  const where = family?.page.title.toLowerCase();
  const narrowed = says !== '' || where !== undefined;
  return {
    hit: {
      address: narrowed ? choiceAddress(choice) : '/roles/',
      title: titleOf(says, where),
      kind: labels.list,
      choice,
      about: intents.flatMap(({ about = [] }) => about).join(' ') || undefined,
    },
  };
}
