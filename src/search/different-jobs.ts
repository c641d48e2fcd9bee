import { capitalized } from '../knowledge/words.ts';

/** The title of a page about a name that means several jobs. */
export const differentJobs = (name: string, jobs: number): string =>
  `${capitalized(name)}: ${jobs} different jobs`;

/** How many jobs a title of that form counts; undefined where it is of another form. */
export function jobsIn(title: string, name: string): number | undefined {
  const jobs = Number(/\d+(?= different jobs$)/.exec(title)?.[0]);
  return title === differentJobs(name, jobs) ? jobs : undefined;
}
