import * as words from '../../words/schools/page.ts';
import { britishClasses } from '../figures/pay-in-britain.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { pageName } from '../graph/page-name.ts';

/** A page that is of use to a school, and what for. */
interface SchoolPage {
  title: string;
  address: string;
  says: string;
}

type Listed = readonly (readonly [address: string | undefined, says: string, title?: string])[];

const forClass: Listed = [
  ['/schools/sheet/', words.sheet],
  ['/schools/answers/', words.answers],
  ['/hear/', words.hear],
  ['/crews/', words.crews],
];

const forOne = (knowledge: Knowledge): Listed => [
  ['/for-parents/', words.forParents],
  ['/for-parents-britain/', words.forParentsInBritain],
  ['/schools/codes/', words.codes],
  [britishClasses(knowledge), words.britishPayTold, words.britishPay],
  ['/roles/', words.roles],
  ['/map/', words.map],
  ['/steps/school-preparation/', words.preparation],
  ['/steps/apprenticeship/', words.apprenticeship],
  ['/steps/audio-engineering-degree/', words.degree],
  ['/steps/find-funding/', words.funding],
  ['/plan/', words.plan],
];

/** What is here for a class and for one pupil, as far as it is there; a place inside a page has a name of its own. */
export function schoolPages(knowledge: Knowledge): { title: string; pages: SchoolPage[] }[] {
  const there = (listed: Listed) =>
    listed.flatMap(([address, says, named]) => {
      const title = address === undefined ? undefined : (named ?? pageName(knowledge, address));
      return address === undefined || title === undefined ? [] : [{ title, address, says }];
    });
  return [
    { title: words.forClass, pages: there(forClass) },
    { title: words.forOne, pages: there(forOne(knowledge)) },
  ];
}
