import { isComparison, readPair } from './sides-asked.ts';
import { plainOf, readQuestion, type Question } from './questions.ts';

/** A query as every part of the search understands it. It is read once. */
export interface Reading {
  /** What was typed, as far as it is looked at. */
  text: string;
  /** The things it lays side by side, if it may do so. */
  sides: readonly string[] | undefined;
  /** Whether it lays them side by side for certain. */
  compares: boolean;
  question: Question;
  /** In lower case, without accents and signs. */
  plain: string;
  /** Whether it describes a job by what somebody does. */
  describes: boolean;
  /** Whether it is about a job, described or not. */
  aboutJob: boolean;
  /** Whether it tells of a noise or a fault; known only of one that is read whole. */
  faulty?: boolean;
  /** Whether it asks about Britain; known only of one that is read whole. */
  inBritain?: boolean;
}

/** Letters of a query that are looked at: no name is longer. */
const longest = 100;

/** What somebody does, and no device: of "cuts", "keeps" and "sounds" that is not sure. */
const does =
  'makes|does|runs|sets|puts|fixes|records|edits|mixes|writes|holds|plays|builds|checks|cleans|chooses|' +
  'transfers|digiti[sz]es|restores|repairs|maintains|measures|tests|installs|wires|designs|draws|programs|codes|' +
  'tunes|teaches|leads|manages|directs|produces|helps|looks|listens|watches|picks|finds|gives|brings|carries|' +
  'walks|crawls|hides|fits|prepares|removes|syncs|tells|hires|sells|turns|advises|calculates|organizes|operates';

/** A person, or what one does, in place of a name. */
const describing = new RegExp(
  String.raw`\b(?:who|person|people|guy|someone|somebody)\b|\b(?:i (?:want|like|love|enjoy|(?:would|d) (?:like|love))|i?d (?:like|love)|wanna) (?:to )?[a-z]|^(?!(?:every|some|any|no)thing\b|(?:during|string|ring|spring)\b)[a-z]+ing\b|^(?:teach|${does}|[a-z]+s (?:up|in|out|the|all|how))\b`,
);

/** Work as such. */
const job = /\b(?:jobs?|careers?|roles?|works?|working)\b/;

/** Whether a query, in lower case and without signs, describes a job by what somebody does, and whether it is about one. */
export function workIn(plain: string): Pick<Reading, 'describes' | 'aboutJob'> {
  const describes = describing.test(plain);
  return { describes, aboutJob: describes || job.test(plain) };
}

/** Reads what somebody typed, so many letters of it. */
export function readText(query: string, most = longest): Reading {
  const text = query.slice(0, most);
  const plain = plainOf(text);
  return {
    text,
    sides: readPair(text),
    compares: isComparison(text),
    question: readQuestion(text),
    plain,
    ...workIn(plain),
  };
}
