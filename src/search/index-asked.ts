import { hitOf, type Hit } from './hit.ts';
import { labels } from './labels.ts';
import { exact, type NameIndex } from './match.ts';
import { without } from './questions.ts';
import type { Reading } from './reading.ts';
import { anyJob, small } from './topics.ts';

const listing = /\b(?:lists?|all|every|overview|explained|different|which .* are there)\b/;
const filler = /\b(?:lists?|overview|explained|meanings?|people|trade|there)\b/g;

/** The page of all things of one kind, where a query asks for all of them: "list of audio terms". */
export function indexAsked(index: NameIndex, { plain }: Reading): Hit | undefined {
  if (!listing.test(plain)) return undefined;
  const found = index
    .exactly(without(plain, filler, anyJob, small))
    .find(({ page, tier }) => page.kind === labels.page && tier < exact);
  return found && hitOf(found);
}
