import * as words from '../words/search/lists.ts';
import { capitalized } from '../words/sentence.ts';

/** The title of a page about a name that means several jobs. */
export const differentJobs = (name: string, jobs: number): string =>
  words.differentJobs(capitalized(name), jobs);

/** How many jobs a title of that form counts; undefined where it is of another form. */
export const jobsIn = (title: string, name: string): number | undefined =>
  (title.match(/\d+/g) ?? []).map(Number).find((jobs) => title === differentJobs(name, jobs));
