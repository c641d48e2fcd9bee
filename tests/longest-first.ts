import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Projects in the order in which they tell most for the time they take. */
const projects = ['unit', 'site', 'browser', 'deep'];

/** Short files with long work, the longest first: started last, one of them would keep a processor idle. */
export const long = [
  'unit/sounds',
  'unit/problems',
  'unit/broken',
  'unit/change-record',
  'unit/rename',
  'unit/trouble',
  'unit/watch',
  'site/html',
  'site/warm',
  'site/html-pairs',
  'site/policy',
  'site/compare',
  'site/read-out',
  'site/search',
  'site/search-names',
  'site/bytes',
  'browser/first-screen',
  'browser/search',
  'browser/compare',
  'browser/plan',
  'browser/kinds',
  'browser/without-script',
  'browser/layout',
  'browser/rounds',
  'browser/shifts',
  'browser/keyboard',
].map((name) => `tests/${name}.test.ts`);

const projectOf = ({ project }: TestSpecification) => projects.indexOf(project.name);
const placeOf = ({ moduleId }: TestSpecification) => {
  const place = long.findIndex((name) => moduleId.endsWith(name));
  return place < 0 ? long.length : place;
};

/** Puts what takes long before what does not, so that both workers end at about one time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => projectOf(a) - projectOf(b) || placeOf(a) - placeOf(b));
  }
}
