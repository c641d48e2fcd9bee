import { happenings } from '../schema/changes.ts';
import { criteria } from '../schema/criteria.ts';
import { pictures } from '../schema/pictures.ts';
import { tapes } from '../schema/small.ts';
import { channelsOf, figureKinds } from '../schema/sounds.ts';
import {
  confidenceMeanings,
  levelMeanings,
  matchMeanings,
  rateKindMeanings,
  stageMeanings,
} from '../schema/meanings.ts';
import * as vocabularies from '../schema/vocabulary.ts';

/** A vocabulary as authors look it up: each word with what a reader sees and, where needed, its meaning. */
export interface WordTable {
  heading: string;
  words: Readonly<Record<string, string>>;
  meanings?: Readonly<Record<string, string>>;
}

/** The vocabularies that fields take their words from. */
export const wordTables: readonly WordTable[] = [
  { heading: 'Levels', words: vocabularies.levels, meanings: levelMeanings },
  { heading: 'Stages', words: vocabularies.stages, meanings: stageMeanings },
  { heading: 'Groups of skills', words: vocabularies.skillGroups },
  { heading: 'Pictures of sound', words: pictures },
  { heading: 'Evidence of a move', words: vocabularies.moveEvidence },
  { heading: 'How often', words: vocabularies.howOften },
  { heading: 'Company', words: vocabularies.companies },
  { heading: 'Place of work', words: vocabularies.bases },
  { heading: 'Pay units', words: vocabularies.payUnits },
  { heading: 'Kinds of rate', words: vocabularies.rateKinds, meanings: rateKindMeanings },
  { heading: 'Grades beside a role', words: vocabularies.gradesBeside },
  { heading: 'Places', words: vocabularies.places },
  { heading: 'Languages', words: vocabularies.languages },
  { heading: 'Currencies', words: vocabularies.currencies },
  { heading: 'Units', words: vocabularies.units },
  { heading: 'Measures', words: vocabularies.measures },
  { heading: 'Statistics', words: vocabularies.statistics },
  { heading: 'Confidence', words: vocabularies.confidences, meanings: confidenceMeanings },
  { heading: 'Kinds of source', words: vocabularies.trusts },
  { heading: 'Verdicts on a claim', words: vocabularies.verdicts },
  { heading: 'Kinds of area', words: vocabularies.areaLevels },
  { heading: 'Classifications', words: vocabularies.schemes },
  { heading: 'Fit of a class', words: vocabularies.matches, meanings: matchMeanings },
  { heading: 'Kinds of place', words: vocabularies.placeKinds },
  { heading: 'Kinds of cable', words: vocabularies.cableKinds },
  { heading: 'Stages of the path', words: vocabularies.pathStages },
  { heading: 'Units of an example day', words: vocabularies.dayUnits },
  { heading: 'Figures of a sound', words: figureKinds },
  { heading: 'Channels of a sound', words: channelsOf },
  { heading: 'Colors of tape', words: tapes },
  { heading: 'What changed', words: happenings },
  { heading: 'Criteria of accessibility', words: criteria },
];

/** The table that explains the words a field may take. Throws where there is none. */
export function wordTableOf(words: readonly string[]): WordTable {
  const found = wordTables.find((one) => Object.keys(one.words).join() === words.join());
  if (!found) throw new Error(`src/tools/field-words.ts has no table of the words ${words.join()}`);
  return found;
}
