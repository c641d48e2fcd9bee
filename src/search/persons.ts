import { hitOf, type Hit } from './hit.ts';
import { labels } from './labels.ts';
import { spelled, tiers, type NameIndex, type NameMatch } from './match.ts';
import type { Reading } from './reading.ts';
import { isSmall } from './topics.ts';

/** A person, as people say it who do not know what one is called. */
export const person = String.raw`(?:guys?|blokes?|m[ae]n|wom[ae]n|lad(?:y|ies|s)?|persons?|people|boys?|girls?|chaps?|fellas?|dudes?|folks?|monkeys?|jockeys?|wranglers?|whisperers?|wizards?|gurus?|ninjas?|dogs?body)`;

/** What somebody does, in front of a word for a person: "foldback bloke", "patch monkey", "the comms guy on tour". */
const asking = new RegExp(
  String.raw`^(?:(?:what|who|whats|whos|is|s|does|do|an?|the|our|my) )*(?<does>[a-z\d]+(?: [a-z\d]+){0,2}) ${person}(?: (?:do|does|called|(?:on|at|in|for|with|of) .+))*$`,
);

const jobs: readonly string[] = [labels.role, labels.title];

/** The words in front of a person, where a query asks for one so. */
function personAsked({ plain, question }: Reading): string | undefined {
  if (question.section && question.section !== 'what-you-do') return undefined;
  const does = asking.exec(plain)?.groups?.['does'];
  return does === undefined || does.split(' ').every(isSmall) ? undefined : does;
}

/** Whether a name that fits is one of a job: it is begun by the words, or holds them all. */
const isJob = ({ page, name, tier }: NameMatch): boolean =>
  jobs.includes(page.kind) &&
  name.product === undefined &&
  (tier < spelled || (tier >= tiers.wordsInside && tier < tiers.beginningMisspelled));

/** The jobs of somebody who is asked for by what they have to do with: whoever says “bloke” asks for no term. */
export function personHits(index: NameIndex, reading: Reading): Hit[] {
  const does = personAsked(reading);
  if (does === undefined) return [];
  return index.search(does).filter(isJob).slice(0, 5).map(hitOf);
}
